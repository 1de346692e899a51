import type { Classification, Explanation } from '../../src/contract.ts';

export const nothingKnown: Classification['attempt'] = {
  queueId: null,
  recipientDomain: null,
  remoteMta: null,
  remoteIp: null,
  sendingIp: null,
  smtpCommand: null,
  at: null,
  rawAt: null,
  delaySeconds: null,
  attempts: null,
};

/** A deferred reply of no known cause; a test says what differs. */
export function classification(changes: Partial<Classification> = {}): Classification {
  return {
    outcome: 'deferred',
    direction: 'outbound',
    format: 'raw-reply',
    reply: { code: 451, enhancedStatusCode: '4.7.1', text: 'Try again later' },
    attempt: nothingKnown,
    provider: null,
    cause: 'unknown',
    confidence: 'low',
    alternatives: [],
    action: 'watch',
    owner: 'either',
    retryAfterSeconds: null,
    truncated: false,
    evidence: [],
    signature: null,
    ...changes,
  };
}

export function explanation(changes: Partial<Explanation> = {}): Explanation {
  return { ...classification(), wait: null, summary: '', steps: [], avoid: [], sources: [], others: [], ...changes };
}
