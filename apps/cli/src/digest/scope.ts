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

const most = 3;

/** "Only us, or only them?": what there is to say of single providers; otherwise of all of them. */
export const scopeSentences = (providers: readonly Provider[]): string[] => {
  const single = providers.filter(({ scope }) => scope === 'only-here' || scope === 'mostly-here');
  const told = (single.length > 0 ? single : providers).flatMap(({ says }) => (says === null ? [] : [says]));
  return told.slice(0, single.length > 0 ? most : 1);
};
