import type { Cause } from './cause.ts';
import { page, postfixDebug, rfc5321Retry } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  sender,
  serverRetries,
} from './common/steps.ts';

export const lookupFailure: Cause = {
  id: 'lookup-failure',
  label: 'Lookup failed at the receiver',
  emoji: '🗂️',
  meaning:
    'A lookup on the responding server’s side failed: alias, directory, database, routing table or a DNS name that it needed.',
  action: 'watch',
  owner: 'receiver',
  summary: '{who} could not finish a lookup of its own; your server retries, so act only if it lasts for hours.',
  wait: {
    minSeconds: 300,
    maxSeconds: 14_400,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [serverRetries, deliveredOnRetry, compareDomains, askPostmaster],
    inbound: [
      receiver(
        'Query the named map by hand with the recipient as key, for instance postmap -q user@example.com ldap:/etc/postfix/recipients.cf.',
        'The command repeats the very lookup and prints the error that the reply leaves out.',
      ),
      receiver(
        'Check that the LDAP or SQL server answers, its certificate and password are valid, and its connections are not used up.',
        'Expired service accounts and full connection pools are the usual causes.',
      ),
      receiver(
        'Check the resolver of the mail host, also inside a chroot, where /etc/resolv.conf may be stale.',
        'A map that needs DNS fails together with the resolver.',
      ),
      receiver(
        'Put a proxy: or a cached local table in front of slow directories.',
        'Few shared connections survive load that one connection per process does not.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not conclude that the recipient is unknown, because the lookup never came to an answer.',
  ],
  inboundSummary: 'Your server {did} mail because one of its lookups failed; query the named map or resolver by hand.',
  inboundAvoid: ['Do not let a failed recipient lookup answer 550, because valid addresses would then bounce.'],
  failed: {
    summary: '{who} could not finish a lookup of its own and delivery was given up; send the message again later.',
    steps: [
      sender(
        'Send the message again after some hours, and check first whether other mail to the domain arrives.',
        'A lookup that fails at the receiver says nothing about the message.',
      ),
      askPostmasterFailed,
    ],
    avoid: ['Do not conclude that the recipient is unknown, because the lookup never came to an answer.'],
  },
  tellApart: 'The reply names a lookup, map, alias, directory or database of the receiver, and it hits all senders.',
  sources: [
    page('Postfix: lookup tables', 'https://www.postfix.org/DATABASE_README.html'),
    page('Postfix: LDAP support', 'https://www.postfix.org/LDAP_README.html'),
    page('Postfix: proxymap', 'https://www.postfix.org/proxymap.8.html'),
    postfixDebug,
    rfc5321Retry,
  ],
};
