import { type Classification, classify } from '@smtp451/core';
import { Digest, reportOf, serialiseSummary } from '@smtp451/core/digest';
import { LogReader } from '@smtp451/intake';
import type { DigestReader } from '../use-cases/digest-port.ts';

/** Connects the bot to the readers of files. */
export function createDigestReader(): DigestReader {
  const all = (text: string): Classification[] => {
    const found = classify(text);
    return found.outcome === 'not-a-reply' ? [] : [found];
  };
  return {
    async read(inputs, progress) {
      const digest = new Digest({ source: 'slack' });
      const reader = new LogReader({ digest, classify: all, reference: Date.now() / 1000 } as never);
      for (const input of inputs) {
        for await (const chunk of await input.open()) {
          reader.push(chunk);
          progress({ bytes: reader.bytes, attempts: 0 });
        }
      }
      reader.finish();
      const summary = digest.summary();
      const report = reportOf(summary);
      if (report.attempts === 0)
        return { kind: 'refused', refusal: 'not-a-digest', says: 'I found no delivery attempt in it.' };
      return {
        kind: 'read',
        report,
        summary: serialiseSummary(summary, { open: 'totals' }),
        notes: [],
        unreadExamples: [],
      };
    },
  };
}
