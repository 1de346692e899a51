/**
 * Events and records that report no delivery attempt, by the services' own words. They are read, and there is nothing
 * in them to count.
 */
const word =
  /"(?:event|eventType|event_type|event-type|notificationType|RecordType|type|Type|msys_type)"\s{0,8}:\s{0,8}"([A-Za-z_. -]{2,40})"/;

const quiet = new Set([
  'open',
  'opened',
  'opens',
  'initial_open',
  'unique_opened',
  'click',
  'clicked',
  'clicks',
  'processed',
  'request',
  'send',
  'sent',
  'accepted',
  'injection',
  'reception',
  'stored',
  'unsubscribe',
  'unsubscribed',
  'group_unsubscribe',
  'group_resubscribe',
  'subscriptionchange',
  'subscriptionconfirmation',
  'list_unsubscribe',
  'link_unsubscribe',
  'spamreport',
  'spam_complaint',
  'spamcomplaint',
  'complaint',
  'complained',
  'spam',
  'rendering failure',
]);

/** A message that waits in Postfix's queue without a reason yet (`postqueue -j` of the active or incoming queue). */
const queued = /"queue_name"\s{0,8}:[^}]{0,2000}"queue_id"|"queue_id"\s{0,8}:[^}]{0,2000}"queue_name"/;

export const isQuietRecord = (text: string): boolean => {
  const said = word.exec(text)?.[1];
  return (said !== undefined && quiet.has(said.toLowerCase())) || queued.test(text.slice(0, 4_096));
};
