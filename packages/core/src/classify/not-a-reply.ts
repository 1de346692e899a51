import type { Classification } from '../contract.ts';

/** The answer for an input without any SMTP outcome. */
export const notAReply = (truncated: boolean): Classification => ({
  outcome: 'not-a-reply',
  direction: 'unknown',
  format: 'none',
  reply: null,
  attempt: {
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
  },
  provider: null,
  cause: null,
  confidence: 'high',
  alternatives: [],
  action: 'none',
  owner: null,
  retryAfterSeconds: null,
  truncated,
  evidence: [],
  signature: null,
});
