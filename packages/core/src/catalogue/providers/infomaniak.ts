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
      url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/550.json#L446',
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
      sources: [
        {
          title: 'Replies collected in the SMTP Field Manual',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/450.json#L64',
          checked: '2026-11-23',
        },
      ],
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
