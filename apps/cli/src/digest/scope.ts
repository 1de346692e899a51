import type { DigestReport } from '@smtp451/core/digest';

type Provider = DigestReport['providers'][number];

const words: Readonly<Record<Provider['scope'], string>> = {
  'only-here': 'only here',
  'mostly-here': 'far above the rest',
  everywhere: 'everywhere',
  some: 'in part',
  unknown: 'too few to tell',
  none: '',
};

/** A word on how a provider stands beside the others; nothing for the others themselves. */
export const scopeWord = ({ provider, scope }: Provider): string => (provider === null ? '' : words[scope]);
