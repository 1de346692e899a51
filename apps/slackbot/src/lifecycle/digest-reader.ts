import { classify } from '@smtp451/core';
import { blankAttempt, Digest, replyKind, reportOf } from '@smtp451/core/digest';
import type { DigestReader } from '../use-cases/digest-port.ts';

/** Connects the bot to the readers of files. */
export function createDigestReader(): DigestReader {
  return {
    async read(inputs, progress) {
      const digest = new Digest({ source: 'slack' });
      let bytes = 0;
      let attempts = 0;
      for (const input of inputs) {
        let text = '';
        const decoder = new TextDecoder();
        for await (const chunk of await input.open()) {
          bytes += chunk.byteLength;
          text += decoder.decode(chunk, { stream: true });
          progress({ bytes, attempts });
        }
        for (const line of text.split('\n')) {
          const found = classify(line);
          if (found.outcome === 'not-a-reply') continue;
          attempts += 1;
          digest.add({
            ...blankAttempt(),
            outcome: found.outcome,
            at: found.attempt.at ? Date.parse(found.attempt.at) / 1000 : Number.NaN,
            recipientDomain: found.attempt.recipientDomain ?? '',
            provider: found.provider?.id ?? null,
            reply: found.cause ? replyKind(found.cause, found.provider?.id ?? null, found.reply?.text ?? line) : null,
          });
        }
      }
      if (attempts === 0) return { kind: 'refused', refusal: 'not-a-digest', says: 'I found no delivery attempt in it.' };
      return { kind: 'read', report: reportOf(digest.summary()), notes: [], unreadExamples: [] };
    },
  };
}
