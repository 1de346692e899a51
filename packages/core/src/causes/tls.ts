import type { Cause } from './cause.ts';
import { page, postfixTls, rfc } from './common/sources.ts';
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

const probe = sender(
  'Test the handshake: openssl s_client -starttls smtp -connect MX-HOST:25 -servername MX-HOST, and read protocol, chain and expiry.',
  'It shows whether the certificate, the protocol version or the cipher is at fault, and on which side.',
);
const policy = sender(
  'Check what your server demands of this domain: TLS policy map, DANE (TLSA records) or a cached MTA-STS policy.',
  'With enforcement on, your server must not deliver to a host that fails the check.',
);
const own = sender(
  'If the receiver requires TLS, enable STARTTLS on your side with TLS 1.2 or 1.3 and current ciphers.',
  'Servers increasingly refuse clear text and TLS 1.0 or 1.1.',
);

export const tls: Cause = {
  id: 'tls',
  label: 'TLS or certificate',
  emoji: '🔒',
  meaning: 'TLS is required, not available or failed, or a certificate, DANE or MTA-STS check failed.',
  action: 'act',
  owner: 'either',
  summary:
    '{who} and your server could not agree on TLS; test the handshake and see whose certificate or policy fails.',
  wait: null,
  steps: {
    outbound: [
      probe,
      policy,
      own,
      retriesMeanwhile,
      sender(
        'Tell the receiver if its certificate has expired or its TLSA or MTA-STS records do not fit.',
        'Only the receiver can renew its certificate or publish the new record.',
      ),
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Check expiry, chain and key of the certificate that port 25 really serves, and whether the server was reloaded after the renewal.',
        'Renewed files stay unused until Postfix, Exim or Dovecot reads them again.',
      ),
      receiver(
        'Publish new TLSA records before a new key goes live, and keep the MX names of the MTA-STS policy equal to the MX records.',
        'Validating senders stop delivery on the first mismatch.',
      ),
      receiver(
        'Read your TLS reports (TLSRPT) for failures that senders saw.',
        'They name the host, the failure type and the count a day.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not switch TLS checks off for all domains because one receiver’s certificate is broken.',
  ],
  inboundSummary:
    'Your server {did} a client over TLS; check your certificate, DANE and MTA-STS records, and the protocol floor.',
  inboundAvoid: [
    'Do not demand TLS on port 25 of a public MX without knowing who cannot offer it, because RFC 3207 forbids it.',
  ],
  failed: {
    summary: '{who} and your server could not agree on TLS and delivery was given up; mend the side that fails.',
    steps: [probe, policy, own, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not switch TLS checks off for all domains because one receiver’s certificate is broken.'],
  },
  tellApart: 'It happens at STARTTLS or before MAIL, and openssl s_client shows the same fault.',
  sources: [
    rfc(3207, 'SMTP over TLS'),
    rfc(7672, 'DANE for SMTP'),
    rfc(8461, 'MTA-STS'),
    rfc(8460, 'SMTP TLS reporting'),
    postfixTls,
    page(
      'Exim: encrypted SMTP connections',
      'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html',
    ),
  ],
};
