import type { Origin } from '../origin.ts';

export const kddi: Origin = {
  kind: 'provider',
  id: 'kddi',
  name: 'au (KDDI)',
  hosts: ['au.com', 'ezweb.ne.jp', 'dion.ne.jp', 'uqmobile.jp'],
  domains: ['au.com', 'ezweb.ne.jp', 'uqmobile.jp', 'dion.ne.jp', 'auone-net.jp'],
  sources: [
    {
      title: 'Reply codes of au (KDDI) and what they mean',
      url: 'https://note.com/sendmagic/n/n875d8dcb6cb8',
      checked: '2026-11-23',
    },
    { title: 'KDDI on sending to au mail', url: 'https://au.com/mobile/service/attention/faq', checked: '2026-11-23' },
  ],
  signatures: [
    {
      id: 'unknown-user',
      cause: 'recipient-unknown',
      phrases: ['user unknown'],
      needs: 'origin',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Before removing the address, know that au gives the same reply where the phone is set to refuse the sender.',
          why: 'The words do not tell the two apart.',
        },
      ],
      examples: ['host msmx.au.com[192.0.2.10] said: 550 <user@au.com>: User unknown (in reply to RCPT TO command)'],
      nearMisses: ['550 <user@example.com>: User unknown'],
    },
    {
      id: 'not-ours',
      cause: 'relay-denied',
      phrases: ['relay access denied'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host msmx.au.com[192.0.2.10] said: 554 <user@example.com>: Relay access denied (in reply to RCPT TO command)',
      ],
      nearMisses: ['554 <user@example.com>: Relay access denied'],
    },
  ],
};
