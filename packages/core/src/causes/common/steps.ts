import type { Step } from '../../contract.ts';

/** Steps that several causes share, so that one fact is worded once. */

export const sender = (what: string, why: string): Step => ({ who: 'sender', do: what, why });
export const receiver = (what: string, why: string): Step => ({ who: 'receiver', do: what, why });
export const recipient = (what: string, why: string): Step => ({ who: 'recipient', do: what, why });

/** RFC 5321 section 4.5.4.1: the client keeps the message and tries for four to five days. */
export const serverRetries: Step = sender(
  'Leave the message in the queue, where your server retries by itself; nothing is to be resent by hand.',
  'A 4xx reply means not now, and sending servers commonly keep trying for four to five days.',
);

export const deliveredOnRetry: Step = sender(
  'If a later log line shows the message as delivered, close the matter.',
  'Delivered on retry means that the deferral is over and nothing is left to do.',
);

/** For causes that do not clear alone: the queue is safe while somebody mends the cause. */
export const retriesMeanwhile: Step = sender(
  'Leave the queued messages alone while you mend the cause, since your server retries them by itself.',
  'They are delivered on the first retry after the cause is gone, and copies sent by hand would only arrive twice.',
);

export const compareDomains: Step = sender(
  'If one recipient domain keeps deferring past the usual wait, compare it with deliveries to other domains from the same IP.',
  'Mail that flows elsewhere puts the cause at this receiver or in how it sees you, and mail that stalls everywhere puts it with you.',
);

/** RFC 5321 section 4.5.1: every domain that takes mail must have a working postmaster address. */
export const askPostmaster: Step = sender(
  'Collect the queue id, the full reply, the time with its zone and the sending IP, and send them to the postmaster of that domain.',
  'Their postmaster can find the attempt only with these facts, and every mail domain has to read its postmaster address.',
);

export const resendOnceMended: Step = sender(
  'Send the message again once the cause is mended, because your server has given this one up.',
  'After a permanent refusal no copy is left in the queue, so nothing goes out until somebody sends it anew.',
);

export const askPostmasterFailed: Step = sender(
  'If the refusal looks wrong, send the full reply, the time with its zone, the queue id and the sending IP to the receiving postmaster.',
  'With these facts the receiver can find the refused attempt in its own log and say which rule spoke.',
);

export const neverByHand =
  'Do not resend deferred mail by hand, because the queued copy will still arrive and the recipient gets it twice.';
export const keepAddress =
  'Never remove or suppress a recipient address because of a 4xx reply, since it says nothing final.';
export const noFlushing =
  'Do not flush the queue again and again, because attempts in quick succession look like abuse and are counted against you.';
export const noBlindResend = 'Do not send the same message again unchanged, because the same refusal will come back.';
export const noEvasion =
  'Do not move the traffic to another IP or domain to get around the refusal, because receivers treat that as spammer behaviour.';
