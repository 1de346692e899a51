import type { Cause } from './cause.ts';
import { page, postfixDebug, rfc, rfc5321Retry } from './common/sources.ts';
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

const probe = sender(
  'Connect by hand from the mail server: nc -vz MX-HOST 25 over IPv4 and over IPv6, then wait for the banner.',
  'Refused, timed out and connected without a banner point to a closed port, a firewall and an overloaded server.',
);
const portBlock = sender(
  'Check whether your hoster or firewall blocks outgoing port 25, if all destinations time out.',
  'Many clouds block the port until they are asked to open it.',
);
const mtu = sender(
  'If sessions break off during DATA only with large messages, suspect the path MTU, a firewall that inspects SMTP, or a timeout.',
  'Small messages fit into one packet and pass, and large ones stall.',
);

export const network: Cause = {
  id: 'network',
  label: 'Network or timeout',
  emoji: '🔌',
  meaning: 'A connection was refused, timed out, lost or unreachable, or the conversation broke off.',
  action: 'watch',
  owner: 'either',
  summary: 'The connection between the two servers failed; your server retries, so act only if it lasts for hours.',
  wait: {
    minSeconds: 300,
    maxSeconds: 14_400,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [serverRetries, deliveredOnRetry, probe, portBlock, mtu, compareDomains, askPostmaster],
    inbound: [
      receiver(
        'Compare the time of the break with your own limits: smtpd_timeout and stress settings in Postfix, smtp_receive_timeout in Exim.',
        'RFC 5321 asks a server to wait at least five minutes for the next command.',
      ),
      receiver(
        'Check firewalls, load balancers and IPS in front of the server for idle timeouts, SMTP inspection and MTU.',
        'They drop long sessions that both mail servers still consider open.',
      ),
      receiver(
        'See whether one client or all are affected.',
        'A single client points to its path, and all of them to your side.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not turn IPv6 off everywhere because one destination has a broken IPv6 address.',
  ],
  inboundSummary:
    'Your server lost or {did} a connection because of a network fault or timeout; compare it with your own limits.',
  inboundAvoid: ['Do not set SMTP timeouts far below those of RFC 5321, because slow but honest clients are cut off.'],
  failed: {
    summary:
      'The receiving server could not be reached, and delivery was given up; test the connection, then send again.',
    steps: [probe, portBlock, mtu, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not take the recipient address for wrong, because nobody was asked about it.'],
  },
  tellApart: 'No reply of the remote server stands in the line, only connect, timeout, lost or reset.',
  sources: [
    rfc(5321, 'SMTP, timeouts', '4.5.3.2'),
    rfc5321Retry,
    postfixDebug,
    page(
      'Microsoft: fix outbound port 25 problems in Azure',
      'https://learn.microsoft.com/en-us/azure/virtual-network/troubleshoot-outbound-smtp-connectivity',
      'cited',
    ),
  ],
};
