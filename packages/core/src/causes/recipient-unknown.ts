import type { Cause } from './cause.ts';
import { ianaCodes, page, rfc3463, rfc5321Replies } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  keepAddress,
  neverByHand,
  receiver,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const spelling = sender(
  'Check the address for typing mistakes, old domains and people who have left.',
  'Most unknown recipients are misspelt or no longer there.',
);
const ask = sender('Ask the person for their address by another way.', 'They know whether it changed.');

export const recipientUnknown: Cause = {
  id: 'recipient-unknown',
  label: 'Recipient unknown',
  emoji: '👤',
  meaning: 'The responding server says that the recipient does not exist or is not valid.',
  action: 'act',
  owner: 'sender',
  summary: '{who} does not know this recipient, so far with a temporary reply; check the spelling of the address.',
  wait: null,
  steps: {
    outbound: [
      spelling,
      ask,
      sender(
        'Wait for a 5xx reply before you treat the address as gone.',
        'With a 4xx the server leaves open whether the recipient will exist at the next attempt, as during a migration.',
      ),
      retriesMeanwhile,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Check that the recipient exists where the server looks: virtual and alias maps, LDAP, mailbox server, accepted domains.',
        'A user that was added in one place only is unknown in the other.',
      ),
      receiver(
        'See why the reply is temporary: unknown_local_recipient_reject_code or soft_bounce in Postfix, defer instead of deny in Exim.',
        'A 450 for unknown users keeps senders trying for days, and belongs only into a migration.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not try variants of the address in turn, because that looks like address harvesting.',
  ],
  inboundSummary: 'Your server {did} a recipient that it does not know; check the user tables it looks in.',
  inboundAvoid: ['Do not accept mail for unknown users and bounce it later, because the bounces hit forged senders.'],
  failed: {
    summary: '{who} says that this recipient does not exist; correct the address or take it off your list.',
    steps: [
      spelling,
      ask,
      sender(
        'Take the address off your mailing lists if the refusal is final and nobody can correct it.',
        'Mail to addresses that do not exist costs standing with the receiver.',
      ),
      askPostmasterFailed,
    ],
    avoid: ['Do not try variants of the address in turn, because that looks like address harvesting.'],
  },
  tellApart:
    'The reply says unknown, not found or no such user for one address, and a neighbour at the same domain is accepted.',
  sources: [
    rfc5321Replies,
    rfc3463,
    ianaCodes,
    page('Postfix: rejecting unknown local recipients', 'https://www.postfix.org/LOCAL_RECIPIENT_README.html'),
  ],
};
