import { Digest, type DigestOptions } from './digest.ts';
import type { Chain, Summary } from './summary.ts';

/**
 * A digest that goes on where a summary of its source ended: it begins with that summary's open attempts and takes the
 * next sequence. Where the summary holds none of the source, or was serialised without its open attempts, the digest
 * begins a new run after the last sequence it knows.
 */
export const resumeDigest = (summary: Summary, options: Omit<DigestOptions, 'sequence'>): Digest => {
  let last: Chain | null = null;
  let sequence = 0;
  for (const chain of summary.chains.values()) {
    const end = chain.ranges.at(-1)?.[1] ?? 0;
    if (chain.source !== options.source || end < sequence) continue;
    last = chain;
    sequence = end;
  }
  const next = { ...options, sequence: sequence + 1 };
  if (last === null || last.open === null) return new Digest(next);
  return new Digest(next, { chainStart: last.start, snapshot: last.open });
};
