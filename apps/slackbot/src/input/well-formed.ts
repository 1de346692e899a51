/** Lone halves of surrogate pairs, which JSON encoders and Slack treat differently, become U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
