import type { Cause } from './cause.ts';
import { eximAcl, page, postfixAccess } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  keepAddress,
  neverByHand,
  receiver,
  resendOnceMended,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const authenticate = sender(
  'If this is your own outgoing server, sign in to it (port 587 or 465 with a password), or have your IP allowed there.',
  'A server relays to other domains only for clients that it knows.',
);
const mx = sender(
  'If this is the recipient’s server, compare it with the domain’s MX records and drop old transport or smart host entries.',
  'A server that no longer serves the domain takes its mail for a relay attempt.',
);

export const relayDenied: Cause = {
  id: 'relay-denied',
  label: 'Relaying denied',
  emoji: '↪️',
  meaning: 'The responding server will not relay for this client or to this domain.',
  action: 'act',
  owner: 'sender',
  summary: '{who} will not relay for you; sign in to your own outgoing server, or correct where this mail is sent.',
  wait: null,
  steps: {
    outbound: [
      authenticate,
      mx,
      sender(
        'If the domain was moved to this server only now, ask its operator whether it is set up there yet.',
        'A new domain is refused until it is listed on every MX.',
      ),
      retriesMeanwhile,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Check that the recipient’s domain is in relay_domains, virtual_mailbox_domains or mydestination (Postfix), a local or relay domain list (Exim), or the accepted domains (Exchange).',
        'A domain that is missing there is foreign to the server.',
      ),
      receiver(
        'If the client is yours, check why it was not known: not signed in, or not in mynetworks.',
        'Clients that changed their IP lose their right to relay.',
      ),
      receiver(
        'See why the refusal is temporary: defer_unauth_destination or soft_bounce in Postfix.',
        'Postfix puts defer_unauth_destination in as a safety net where relay restrictions are incomplete.',
      ),
    ],
  },
  avoid: [neverByHand, keepAddress, 'Do not ask a stranger’s server to relay your mail, because that counts as abuse.'],
  inboundSummary:
    'Your server {did} a client that asked it to relay; check its domain lists, or that the client signs in.',
  inboundAvoid: ['Do not open relaying to whole networks, because spammers find an open relay within hours.'],
  failed: {
    summary: '{who} refused to relay this message; sign in to your own outgoing server, or correct where it is sent.',
    steps: [authenticate, mx, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not ask a stranger’s server to relay your mail, because that counts as abuse.'],
  },
  tellApart: 'The reply says relay, and it depends on the recipient’s domain or on whether the client signed in.',
  sources: [postfixAccess, eximAcl, page('Postfix: SASL support', 'https://www.postfix.org/SASL_README.html')],
};
