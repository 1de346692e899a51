import type { Cause } from './cause.ts';
import { ianaCodes, rfc3463, rfc5321Replies, rfc5321Retry } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  noFlushing,
  receiver,
  sender,
  serverRetries,
} from './common/steps.ts';

export const unknown: Cause = {
  id: 'unknown',
  label: 'No reason given',
  emoji: '❓',
  meaning: 'The responding server gives no reason that one could act on.',
  action: 'watch',
  owner: 'either',
  summary: '{who} gives no reason; your server retries, so act only if it lasts past a few hours.',
  wait: {
    minSeconds: 300,
    maxSeconds: 14_400,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [
      serverRetries,
      deliveredOnRetry,
      sender(
        'See what the retries bring: accepted after 5 to 30 minutes points to greylisting, and the same reply for hours to a fault or a block.',
        'Time tells these apart when the words do not.',
      ),
      sender(
        'Look for the full log line or report, with the host that answered and the enhanced status code.',
        'A cut-off reply often hides the part that names the reason.',
      ),
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Find the session in your log by time and client, and read the lines before the refusal.',
        'The reply leaves the reason out, but the rule or fault behind it is logged.',
      ),
      receiver(
        'Give the reply a text and an enhanced status code that name the reason.',
        'Senders who know the reason do not have to ask you.',
      ),
    ],
  },
  avoid: [neverByHand, noFlushing, keepAddress],
  inboundSummary:
    'Your server {did} a client without giving a reason; the log lines before this one name the rule or fault.',
  inboundAvoid: ['Do not answer with a bare code, because senders then guess and retry at random.'],
  failed: {
    summary: '{who} refused this message and gives no reason; ask its postmaster with the full reply.',
    steps: [
      sender(
        'Send one plain, small message from the same sender to another recipient at the domain as a test.',
        'It shows whether the recipient, the message or the sender is refused.',
      ),
      sender(
        'Look for the full report, with the host that answered and the enhanced status code.',
        'A shortened bounce often leaves out the part that names the reason.',
      ),
      askPostmasterFailed,
    ],
    avoid: ['Do not send the same message again and again, because a permanent refusal does not change by itself.'],
  },
  tellApart: 'Neither the words nor the codes name a reason, and nothing else in the line does.',
  sources: [rfc5321Replies, rfc5321Retry, rfc3463, ianaCodes],
};
