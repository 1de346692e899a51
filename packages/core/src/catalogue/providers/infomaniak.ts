import type { Origin } from '../origin.ts';

export const infomaniak: Origin = {
  kind: 'provider',
  id: 'infomaniak',
  name: 'Infomaniak',
  hosts: ['infomaniak.ch', 'infomaniak.com'],
  domains: ['ik.me', 'ikmail.com', 'etik.com'],
  sources: [
    {
      title: 'Replies collected per provider in the SMTP Field Manual',
      url: 'https://github.com/ActiveCampaign/smtp-field-manual',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'sender-domain',
      cause: 'sender-domain-dns',
      phrases: ['sender address rejected domain not found'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mta-gw.infomaniak.ch[192.0.2.10] said: 450 4.1.8 <news@example.com>: Sender address rejected: Domain not found (in reply to RCPT TO command)',
      ],
      nearMisses: ['450 4.1.8 <news@example.com>: Sender address rejected: Domain not found'],
    },
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: ['rejected by dmarc policy'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mta-gw.infomaniak.ch[192.0.2.10] said: 550 5.7.1 rejected by DMARC policy for example.com (in reply to end of DATA command)',
      ],
      nearMisses: ['550 5.7.1 rejected by DMARC policy for example.com'],
    },
    {
      id: 'abusix',
      cause: 'blocklist',
      phrases: ['blocked using … combined mail abusix zone'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'Infomaniak refuses IPs on the Abusix list, and takes them after removal there',
          url: 'https://github.com/thunderbird/mailstrom/issues/251',
          checked: '2026-11-23',
        },
      ],
      examples: [
        'host mta-gw.infomaniak.ch[192.0.2.10] said: 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using abc.combined.mail.abusix.zone; https://lookup.abusix.com/search?q=192.0.2.1 (in reply to end of DATA command)',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using rbl.example.com'],
    },
    {
      id: 'no-mailbox',
      cause: 'recipient-unknown',
      phrases: ['user unknown in virtual mailbox table'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mta-gw.infomaniak.ch[192.0.2.10] said: 550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 User unknown in virtual mailbox table'],
    },
  ],
};
