import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldText, fieldTree, type Leaf, leafText, type Tree, valueOfLeaf } from './shared/loose-json.ts';
import { moved, through } from './shared/view.ts';

const recipients = (node: Tree | null, name: string): Tree[] =>
  (node === null ? null : fieldTree(node, name))?.items.filter(item => item.kind === 'tree') ?? [];

/** `dsn; a8-70.smtp-out.amazonses.com` is the reporting MTA, not the one that responded. */
const bounced = (node: Tree, text: string, mail: Tree | null): ParsedAttempt[] =>
  recipients(node, 'bouncedRecipients').map(recipient =>
    eventAttempt('ses', text, {
      ...noEventFacts,
      outcome: 'failed',
      word: fieldLeaf(text, node, 'bounceType'),
      // SES sends Bounce only when it has given up, for soft bounces after its retries.
      says: 'a Bounce event: Amazon SES has given up',
      reply: fieldLeaf(text, recipient, 'diagnosticCode'),
      enhancedStatusCode: fieldText(text, recipient, 'status'),
      recipient: fieldText(text, recipient, 'emailAddress'),
      remoteIp: fieldText(text, node, 'remoteMtaIp'),
      sendingIp: mail === null ? null : fieldText(text, mail, 'sourceIp'),
      queueId: mail === null ? null : fieldText(text, mail, 'messageId'),
      at: fieldText(text, node, 'timestamp'),
    }),
  );

const delayed = (node: Tree, text: string, mail: Tree | null): ParsedAttempt[] =>
  recipients(node, 'delayedRecipients').map(recipient =>
    eventAttempt('ses', text, {
      ...noEventFacts,
      outcome: 'deferred',
      word: fieldLeaf(text, node, 'delayType'),
      says: 'a DeliveryDelay event: Amazon SES keeps the message and retries',
      reply: fieldLeaf(text, recipient, 'diagnosticCode') ?? fieldLeaf(text, node, 'delayType'),
      enhancedStatusCode: fieldText(text, recipient, 'status'),
      recipient: fieldText(text, recipient, 'emailAddress'),
      queueId: mail === null ? null : fieldText(text, mail, 'messageId'),
      at: fieldText(text, node, 'timestamp'),
    }),
  );

/** A DeliveryDelay that names no recipient of its own still tells how the delay came about. */
const delayedAtAll = (node: Tree, text: string, mail: Tree | null): ParsedAttempt[] => {
  const to = mail === null ? undefined : fieldTree(mail, 'destination')?.items[0];
  return [
    eventAttempt('ses', text, {
      ...noEventFacts,
      outcome: 'deferred',
      word: fieldLeaf(text, node, 'delayType'),
      says: 'a DeliveryDelay event: Amazon SES keeps the message and retries',
      reply: fieldLeaf(text, node, 'delayType'),
      recipient: leafText(text, to),
      queueId: mail === null ? null : fieldText(text, mail, 'messageId'),
      at: fieldText(text, node, 'timestamp'),
    }),
  ];
};

const delivered = (node: Tree, text: string, mail: Tree | null): ParsedAttempt[] => {
  const to = fieldTree(node, 'recipients')?.items[0];
  const reply = fieldLeaf(text, node, 'smtpResponse');
  if (reply === null) return [];
  const millis = Number(fieldText(text, node, 'processingTimeMillis') ?? Number.NaN);
  return [
    eventAttempt('ses', text, {
      ...noEventFacts,
      outcome: 'delivered',
      word: reply,
      says: 'a Delivery event',
      reply,
      recipient: leafText(text, to),
      remoteIp: fieldText(text, node, 'remoteMtaIp'),
      queueId: mail === null ? null : fieldText(text, mail, 'messageId'),
      at: fieldText(text, node, 'timestamp'),
      delaySeconds: Number.isFinite(millis) ? millis / 1000 : null,
    }),
  ];
};

/** Amazon SNS carries the event as a string in `Message`, escaped once more. */
const inside = (text: string, leaf: Leaf): ParsedAttempt[] => {
  const { start, source, view } = valueOfLeaf(text, leaf);
  return moved(
    through(source, view, words => readEvents(words, read)),
    start,
  );
};

const read: EventReader = (node, text) => {
  const message = node.fields.get('Message');
  if (message?.kind === 'leaf' && /^\{\\?"/.test(text.slice(message.parts[0]!.start, message.parts[0]!.start + 3)))
    return inside(text, message);
  const mail = fieldTree(node, 'mail');
  const bounce = fieldTree(node, 'bounce') ?? (node.fields.has('bouncedRecipients') ? node : null);
  if (bounce?.fields.has('bouncedRecipients')) return bounced(bounce, text, mail);
  const delay = fieldTree(node, 'deliveryDelay') ?? (node.fields.has('delayedRecipients') ? node : null);
  if (delay?.fields.has('delayedRecipients')) return delayed(delay, text, mail);
  if (delay?.fields.has('delayType')) return delayedAtAll(delay, text, mail);
  const isEvent = fieldText(text, node, 'notificationType', 'eventType') === 'Delivery';
  const delivery = isEvent ? fieldTree(node, 'delivery') : null;
  return delivery === null ? null : delivered(delivery, text, mail);
};

/**
 * Events of Amazon SES, bare or inside Amazon SNS
 * (https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html, checked 2026-11-23).
 */
export const ses: InputFormat = {
  id: 'ses',
  signals: ['bouncedrecipients', 'delayedrecipients', 'deliverydelay', 'smtpresponse'],
  order: 100,
  parse: input =>
    /(?:bouncedRecipients|delayedRecipients|deliveryDelay|smtpResponse)/.test(input) ? readEvents(input, read) : [],
};
