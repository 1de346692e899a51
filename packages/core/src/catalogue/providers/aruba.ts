import type { Origin } from '../origin.ts';

export const aruba: Origin = {
  kind: 'provider',
  id: 'aruba',
  name: 'Aruba and Forpsi',
  hosts: ['aruba.it', 'forpsi.com', 'arubapec.it', 'technorail.com', 'pec.aruba.it', 'arubabusiness.it', 'aruba.cz'],
  domains: ['aruba.it'],
  sources: [
    {
      title: 'What the replies of servers on the Aruba (Forpsi) platform mean',
      url: 'https://support.grhosting.cz/kb/a290/email-se-vratil-odesilateli-jako-nedorucitelny.aspx',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['spam detected'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.forpsi.com[192.0.2.10] said: 552 5.2.0 0biL1i00V1cmcpM01biL4w spam detected (in reply to end of DATA command)',
      ],
      nearMisses: ['552 5.2.0 spam detected'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['blocked by spf'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.forpsi.com[192.0.2.10] said: 550 5.1.0 0bcW1i00G0jifNx01bcmHa blocked by SPF (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.0 blocked by SPF'],
    },
  ],
};
