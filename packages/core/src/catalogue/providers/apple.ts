import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** iCloud Mail: icloud.com, me.com, mac.com and iCloud custom domains. */
export const apple: Origin = {
  kind: 'provider',
  id: 'apple',
  name: 'Apple iCloud Mail',
  hosts: [
    'mail.icloud.com',
    'icloud.com',
    'me.com',
    'me.com.akadns.net',
    'mac.com',
    'apple.com',
    'privaterelay.appleid.com',
  ],
  domains: ['icloud.com', 'me.com', 'mac.com', 'privaterelay.appleid.com', 'apple.com'],
  networks: ['17.0.0.0/8'],
  markers: [
    'support apple com',
    'icloud com deferred due to excessive volume',
    'mail from ip was rejected due to listing in spamhaus',
  ],
  sources: [
    {
      title: 'Networks of Apple’s own services: all of 17.0.0.0/8',
      url: 'https://support.apple.com/en-us/101555',
      seen: 'cited',
    },
    { title: 'Postmaster information for iCloud Mail', url: 'https://support.apple.com/en-us/102322', checked },
  ],
  signatures: [
    {
      id: 'service-unavailable',
      cause: 'service-unavailable',
      codes: ['451 4.7.1', '4.7.1', '451', '4.3.2'],
      phrases: ['service unavailable try again later'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 900,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L236',
      },
      examples: [
        'host mx01.mail.icloud.com[192.0.2.5] said: 451 4.7.1 Service unavailable - try again later (in reply to end of DATA command)',
      ],
      nearMisses: ['451 4.7.1 Service unavailable - try again later'],
    },
    {
      id: 'excessive-volume',
      cause: 'recipient-rate-limit',
      phrases: ['deferred due to excessive volume'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 4.7.1 Messages to someone@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137',
      ],
      nearMisses: ['421 4.7.1 Messages deferred due to load'],
    },
    {
      id: 'temporary-error',
      cause: 'internal-error',
      phrases: ['(bs01|bs02|bs03) temporary server error'],
      needs: 'text',
      basis: 'observed',
      wait: {
        minSeconds: 900,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L243',
      },
      examples: ['451 4.3.0 [BS02] Temporary server error. Please try again later'],
      nearMisses: ['451 4.3.0 Temporary server error. Please try again later'],
    },
    {
      id: 'deferred-sender',
      cause: 'reputation',
      phrases: ['(hcm1|hcm2|hcm3) your mail from was deferred', '(hcm1|hcm2|hcm3) & deferred'],
      needs: 'text',
      basis: 'inferred',
      examples: ['450 4.7.1 [HCM1] Your mail from 192.0.2.31 was deferred'],
      nearMisses: ['450 4.7.1 Your mail from 192.0.2.31 was deferred'],
    },
    {
      id: 'local-policy',
      cause: 'content-policy',
      phrases: [
        '(cs01|cs02|cs03|bs01|hm01|hm02|hm03|hm04|hm05|hm06|hm07|hm08|hm09) message rejected due to local policy',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Compare with a plain message of one line: if that is taken, change links, attachments and layout; then write to icloudadmin@apple.com with the full reply.',
          why: 'The code in brackets names the filter of Apple that refused this message, not the IP address.',
        },
      ],
      examples: [
        '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
        '554 5.7.1 [HM08] Message rejected due to local policy.',
      ],
      nearMisses: ['554 5.7.1 Message rejected due to local policy'],
    },
    {
      id: 'unauthenticated',
      cause: 'authentication',
      phrases: ['hme1 & authentication', 'blocked for failing both spf and dkim (authentication|autentication) checks'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137',
      ],
      nearMisses: ['554 5.7.1 This message was blocked: SPF and DKIM did not pass'],
    },
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: ['your message was rejected due to … dmarc policy'],
      needs: 'text',
      basis: 'documented',
      examples: [
        "554 5.7.1 Your message was rejected due to example.com's DMARC policy. See https://support.apple.com/en-us/HT204137 for info",
        '550 5.7.1 Your message was rejected due to example.com DMARC policy.',
      ],
      nearMisses: ['554 5.7.1 Refused because of the DMARC policy of example.com'],
    },
    {
      id: 'spamhaus',
      cause: 'blocklist',
      phrases: ['rejected due to having a domain present in the spamhaus'],
      needs: 'text',
      basis: 'observed',
      sources: [{ title: 'Spamhaus check', url: 'https://check.spamhaus.org/', seen: 'reply' }],
      examples: [
        '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/',
      ],
      nearMisses: ['550 5.7.1 Mail from IP 192.0.2.14 was rejected using zen.spamhaus.org'],
    },
    {
      id: 'not-accepting',
      cause: 'service-unavailable',
      phrases: ['esmtp not accepting connections'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx03.mail.icloud.com[192.0.2.7] refused to talk to me: 554 p00-icloudmta-smtpin001.me.com ESMTP not accepting connections',
      ],
      nearMisses: ['554 mx.example.org ESMTP not accepting connections'],
    },
    {
      id: 'too-many-errors',
      cause: 'protocol',
      codes: ['421 4.7.0', '421'],
      phrases: ['error too many errors'],
      needs: 'origin',
      basis: 'observed',
      examples: ['421 4.7.0 st11p00im-smtpin005.me.com Error: too many errors'],
      nearMisses: ['421 4.7.0 mx.example.org Error: too many errors'],
    },
    {
      id: 'over-quota',
      cause: 'mailbox-full',
      phrases: ['user is over quota', 'user is overquota'],
      needs: 'origin',
      basis: 'documented',
      examples: ['552 5.2.2 <someone@icloud.com>: user is over quota'],
      nearMisses: ['552 5.2.2 <someone@example.com>: user is over quota'],
    },
    {
      id: 'inactive',
      cause: 'mailbox-unavailable',
      codes: ['550'],
      phrases: ['inactive email address'],
      needs: 'whole',
      basis: 'observed',
      examples: ['550 5.1.1 <someone@icloud.com>: inactive email address (in reply to RCPT TO command)'],
      nearMisses: ['550 5.1.1 <someone@example.com>: this is an inactive email address'],
    },
    {
      id: 'no-such-user',
      cause: 'recipient-unknown',
      phrases: ['unknown or illegal alias', 'recipient no longer on server', 'user does not exist'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        '550 5.1.6 recipient no longer on server: someone@icloud.com',
        '550 5.1.1 unknown or illegal alias: someone@me.com',
      ],
      nearMisses: ['550 5.1.1 unknown or illegal alias: someone@example.com'],
    },
  ],
};
