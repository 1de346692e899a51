import type { Outcome } from '../contract.ts';
import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { readHost } from './shared/host.ts';
import { isReplyAt, replyStart } from './shared/innermost.ts';
import { fieldLeaf, fieldNumber, fieldText, type Leaf, leafText, type Tree } from './shared/loose-json.ts';

/** Names under which programs and services keep the reply (nodemailer, EmailEngine, Resend, UniOne, Mandrill …). */
const replyNames = [
  'smtpResponse',
  'smtp_response',
  'diagnosticCode',
  'diagnostic_code',
  'diag',
  'response',
  'smtp_reply',
  'smtpReply',
  'smtp',
  'bounce_reason',
  'bounceReason',
  'bounce_message',
  'bounceMessage',
  'provider_response',
  'providerResponse',
  'delivery_response',
  'raw_reason',
  'error',
  'reason',
  'message',
] as const;
const wordNames = ['event', 'status', 'type', 'state', 'eventType', 'event_type'] as const;

const outcomes: Record<string, Exclude<Outcome, 'not-a-reply'>> = {
  deferred: 'deferred',
  deferral: 'deferred',
  delayed: 'deferred',
  'email.delivery_delayed': 'deferred',
  transient: 'deferred',
  tempfail: 'deferred',
  retrying: 'deferred',
  bounced: 'failed',
  bounce: 'failed',
  hard_bounce: 'failed',
  'email.bounced': 'failed',
  failed: 'failed',
  rejected: 'failed',
  expired: 'failed',
  delivered: 'delivered',
  'email.delivered': 'delivered',
};

const replyLeaf = (node: Tree, text: string): Leaf | null => {
  for (const name of replyNames) {
    const leaf = fieldLeaf(text, node, name);
    const words = leaf === null ? null : leafText(text, leaf);
    if (words === null) continue;
    const start = replyStart(words, 0, Math.min(words.length, 200));
    if (
      start >= 0 &&
      (isReplyAt(words, start, words.length) || node.fields.has('responseCode') || node.fields.has('smtpResponseCode'))
    )
      return leaf;
  }
  return null;
};

/** Names that hold nothing but what became of the delivery, be it without a code: `"response": "Connection timed out"`. */
const plainNames = [
  'smtp_response',
  'smtpResponse',
  'diagnostic_code',
  'diagnosticCode',
  'bounce_message',
  'bounce_reason',
  'response',
  'reason',
] as const;

const plainLeaf = (node: Tree, text: string): Leaf | null => {
  for (const name of plainNames) {
    const leaf = fieldLeaf(text, node, name);
    const words = leaf === null ? null : leafText(text, leaf);
    if (words !== null && /[a-z]{3} [a-z]/i.test(words)) return leaf;
  }
  return null;
};

/** `"relay": "mx.example.com[192.0.2.1]:25"`, as programs that take Postfix's log to pieces name the host. */
const relayOf = (node: Tree, text: string): string | null => {
  const relay = fieldText(text, node, 'relay', 'relay_host', 'relay_hostname', 'postfix_relay_hostname');
  return relay === null ? null : readHost(relay, 0, relay.length).host;
};

/** `reason` and `message` are common words: beside them a name of mail has to stand. */
const isMail = (node: Tree): boolean =>
  [...node.fields.keys()].some(name =>
    /smtp|recipient|rcpt|bounce|envelope|mx|email|diag|enhanced|queue_?id|responseCode|response_code|message_?id/i.test(
      name,
    ),
  );

/** Only an event about mail names who it was for and the message or its queue. */
const isEnvelope = (node: Tree): boolean =>
  ['to', 'recipient', 'rcpt', 'rcpt_to', 'email'].some(name => node.fields.has(name)) &&
  [...node.fields.keys()].some(name => /queue_?id|message_?id|smtp|bounce|mx/i.test(name));

const read: EventReader = (node, text) => {
  if (!isMail(node)) return null;
  const word = fieldLeaf(text, node, ...wordNames);
  const outcome = word === null ? undefined : outcomes[(leafText(text, word) ?? '').toLowerCase()];
  const isRefusal = outcome === 'deferred' || outcome === 'failed';
  const reply = replyLeaf(node, text) ?? (isRefusal && isEnvelope(node) ? plainLeaf(node, text) : null);
  if (reply === null) return null;
  return [
    eventAttempt('json-event', text, {
      ...noEventFacts,
      outcome: outcome ?? null,
      word: outcome === undefined ? null : word,
      says: 'the word of the service that owns the message',
      reply,
      replyCode: fieldNumber(
        text,
        node,
        'smtpResponseCode',
        'responseCode',
        'response_code',
        'smtpStatusCode',
        'error_code',
      ),
      enhancedStatusCode: fieldText(text, node, 'enhanced_code', 'enhancedStatusCode', 'smtpEnhancedStatusCode'),
      recipient: fieldText(text, node, 'recipient', 'email', 'to', 'rcpt_to'),
      remoteMta:
        fieldText(text, node, 'mx', 'mx_host', 'mxHost', 'mx_server', 'mxServer', 'remote_mta', 'remoteMta') ??
        relayOf(node, text),
      smtpCommand: fieldText(text, node, 'smtpCommand', 'command'),
    }),
  ];
};

/** A quoted name or value beside a colon. */
const looksLikeFields = (input: string): boolean =>
  input.includes('":') ||
  input.includes(": '") ||
  input.includes("':") ||
  input.includes('" :') ||
  input.includes('\u201d:') ||
  input.includes('&quot;:');

/** An event of a service or library that has no reader of its own, by the usual names of its fields. */
export const jsonEvent: InputFormat = {
  id: 'json-event',
  signals: [
    'smtpresponse',
    'smtp',
    'diagnosticcode',
    'diagnostic',
    'diag',
    'response',
    'smtpreply',
    'bounce',
    'bouncereason',
    'raw',
    'error',
    'reason',
  ],
  order: 210,
  parse: input => (looksLikeFields(input) ? readEvents(input, read) : []),
};
