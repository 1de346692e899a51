import type { Cause } from './cause.ts';
import { page, rfc, rfc5321Retry } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  resendOnceMended,
  sender,
  serverRetries,
} from './common/steps.ts';

export const greylisting: Cause = {
  id: 'greylisting',
  label: 'Greylisting',
  emoji: '⏳',
  meaning: 'The responding server defers a sender that it has not seen yet and will accept a later retry.',
  action: 'none',
  owner: 'receiver',
  summary: '{who} is greylisting a sender that it does not know yet; your server retries and the mail gets through.',
  wait: { minSeconds: 300, maxSeconds: 1800, basis: 'typical', source: 'https://www.rfc-editor.org/rfc/rfc6647' },
  steps: {
    outbound: [
      serverRetries,
      deliveredOnRetry,
      sender(
        'Confirm greylisting by its pattern: the first attempt is deferred, and a retry from the same IP some 5 to 30 minutes later is accepted.',
        'A deferral that is still there after an hour of retries from one IP has another cause.',
      ),
      sender(
        'Let every retry of one message leave from the same IP and envelope sender, also where you send through a pool.',
        'The receiver remembers the triplet of IP, sender and recipient, and a new IP starts its clock again.',
      ),
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Look up the triplet in your greylisting database (postgrey, rspamd, milter-greylist or postscreen) and see whether the client came back.',
        'A client that returned after the delay and was deferred again points to a pool of IPs or a database that forgets.',
      ),
      receiver(
        'Allow large senders with IP pools by network or by SPF, and match on the /24 or /64 instead of the single IP.',
        'Their retries come from other IPs and would each be greylisted anew.',
      ),
      receiver(
        'Keep the delay at about five minutes and remember clients that passed for at least a month.',
        'Longer delays stop hardly more spam but hold up login codes and tickets.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not shorten your retry interval to beat the delay, because attempts inside it do not count.',
  ],
  inboundSummary:
    'Your server {did} a client by greylisting; that is normal unless wanted mail is held up again and again.',
  inboundAvoid: ['Do not switch greylisting off for everybody because of one sender, but allow that sender alone.'],
  failed: {
    summary: '{who} refused a sender that it does not know yet, and delivery was given up before a retry got through.',
    steps: [
      sender(
        'Check that your software treats greylisting replies as temporary and waits at least 30 minutes before it gives up.',
        'Scripts and web forms that try only once never pass greylisting.',
      ),
      sender(
        'Send such mail through a real mail server that queues, instead of straight from an application.',
        'A queue is what turns the first deferral into a delivery.',
      ),
      resendOnceMended,
      askPostmasterFailed,
    ],
    avoid: ['Do not take the recipient address for wrong, because greylisting says nothing about the recipient.'],
  },
  tellApart: 'It clears on a retry from the same IP after 5 to 30 minutes, without any change at the sender.',
  sources: [
    rfc(6647, 'e-mail greylisting, applicability for SMTP'),
    rfc5321Retry,
    page('postgrey: greylisting policy server for Postfix', 'https://postgrey.schweikert.ch/', 'reply'),
    page('rspamd: greylisting module', 'https://docs.rspamd.com/modules/greylisting/'),
    page('Postfix: postscreen', 'https://www.postfix.org/POSTSCREEN_README.html'),
  ],
};
