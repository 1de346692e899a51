import type { Origin, Signature } from '../../packages/core/src/catalogue/origin.ts';
import type { Cause } from '../../packages/core/src/causes/cause.ts';

/** An address of the catalogue or the causes, without its fragment, and what gives it to a reader. */
export interface Link {
  url: string;
  /** Signature ids such as `outlook/ip-reputation`, origin ids, and `cause reputation`. */
  usedBy: string[];
}

const addresses = (text: string): string[] =>
  [...text.matchAll(/https:\/\/[^\s<>"']+/g)].map(([url]) => url.replace(/[.,;:!?)\]]+$/, ''));

const ofSignature = ({ sources = [], wait, steps = [], summary = '' }: Signature): string[] => [
  ...sources.map(({ url }) => url),
  ...addresses([wait?.source ?? '', summary, ...steps.flatMap(step => [step.do, step.why])].join('\n')),
];

const ofCause = ({ sources, wait, steps, failed }: Cause): string[] => [
  ...sources.map(({ url }) => url),
  ...addresses(
    [
      wait?.source ?? '',
      ...[...steps.outbound, ...steps.inbound, ...failed.steps].flatMap(step => [step.do, step.why]),
    ].join('\n'),
  ),
];

/** Every address that an explanation may show: sources, the pages behind waits, and addresses within the advice. */
export function collectLinks(origins: readonly Origin[], causes: readonly Cause[]): Link[] {
  const links = new Map<string, Set<string>>();
  const add = (user: string, urls: readonly string[]): void => {
    for (const url of urls) {
      const page = url.replace(/#.*$/, '');
      links.set(page, (links.get(page) ?? new Set()).add(user));
    }
  };
  for (const origin of origins) {
    add(
      origin.id,
      origin.sources.map(({ url }) => url),
    );
    for (const signature of origin.signatures) add(`${origin.id}/${signature.id}`, ofSignature(signature));
  }
  for (const cause of causes) add(`cause ${cause.id}`, ofCause(cause));
  return Array.from(links, ([url, usedBy]) => ({ url, usedBy: [...usedBy] }));
}
