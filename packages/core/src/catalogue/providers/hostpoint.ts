import type { Origin } from '../origin.ts';

export const hostpoint: Origin = {
  kind: 'provider',
  id: 'hostpoint',
  name: 'Hostpoint',
  hosts: ['hostpoint.ch'],
  sources: [
    {
      title: 'Replies collected per provider in the SMTP Field Manual',
      url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/550.json#L459',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['spf check failed doesnt allow sending mail from'],
      needs: 'text',
      basis: 'observed',
      examples: [
        "host mx1.mail.hostpoint.ch[192.0.2.10] said: 550-SPF-check failed: 550 example.com doesn't allow sending mails from 192.0.2.1 (in reply to MAIL FROM command)",
      ],
      nearMisses: ['550 SPF check failed'],
    },
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: ['message from failed senders dmarc policy reject', 'failed senders dmarc policy'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        "host mx1.mail.hostpoint.ch[192.0.2.10] said: 550 Message from example.com failed sender's DMARC policy, REJECT (in reply to end of DATA command)",
      ],
      nearMisses: ["550 Message from example.com failed sender's DMARC policy, REJECT"],
    },
    {
      id: 'mx-elsewhere',
      cause: 'routing',
      phrases: ['no such address here mx do not point to us'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 no such address here (MX do not point to us)'],
      nearMisses: ['550 no such address here'],
    },
  ],
};
