import type { Origin } from '../origin.ts';

export const free: Origin = {
  kind: 'provider',
  id: 'free',
  name: 'Free (Iliad)',
  hosts: ['free.fr', 'mx.proxad.net'],
  domains: [
    'free.fr',
    'aliceadsl.fr',
    'libertysurf.fr',
    'infonie.fr',
    'chez.com',
    'freesbee.fr',
    'worldonline.fr',
    'online.fr',
    'alicepro.fr',
    'nomade.fr',
  ],
  sources: [
    {
      title: 'Free postmaster page: reasons, IP check and unblocking',
      url: 'https://postmaster.free.fr/index_en.html',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'spam-from-ip',
      cause: 'reputation',
      phrases: ['too many spam from your ip'],
      needs: 'text',
      basis: 'documented',
      wait: {
        minSeconds: 0,
        maxSeconds: 86400,
        basis: 'documented',
        source: 'https://postmaster.free.fr/index_en.html',
      },
      steps: [
        {
          who: 'sender',
          do: 'Enter the IP at https://postmaster.free.fr/ to see the block, mend the cause, and let it run out or ask there for removal.',
          why: 'A block ends by itself within 24 hours; old figures can bring it back for a day or two after the cause is mended.',
        },
      ],
      examples: [
        '421 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/',
        '550 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/',
      ],
      nearMisses: ['421 Too many connections from your IP'],
    },
    {
      id: 'errors-from-ip',
      cause: 'reputation',
      phrases: ['too many error from your ip'],
      needs: 'text',
      basis: 'documented',
      wait: {
        minSeconds: 0,
        maxSeconds: 86400,
        basis: 'documented',
        source: 'https://postmaster.free.fr/index_en.html',
      },
      summary:
        'Free holds this IP back for up to 24 hours because too many of its messages failed, mostly at recipients that do not exist.',
      steps: [
        {
          who: 'sender',
          do: 'Enter the IP at https://postmaster.free.fr/ to see the block, mend the cause, and let it run out or ask there for removal.',
          why: 'A block ends by itself within 24 hours; old figures can bring it back for a day or two after the cause is mended.',
        },
      ],
      examples: ['451 too many errors from your ip (192.0.2.1), please visit http://postmaster.free.fr/'],
      nearMisses: ['421 4.7.0 mx.example.com Error: too many errors'],
    },
    {
      id: 'trojan-rule',
      cause: 'blocklist',
      phrases: ['temporary blacklisted by an anti troyan rule'],
      needs: 'text',
      basis: 'observed',
      wait: {
        minSeconds: 0,
        maxSeconds: 86400,
        basis: 'documented',
        source: 'https://postmaster.free.fr/index_en.html',
      },
      steps: [
        {
          who: 'sender',
          do: 'Enter the IP at https://postmaster.free.fr/ to see the block, mend the cause, and let it run out or ask there for removal.',
          why: 'A block ends by itself within 24 hours; old figures can bring it back for a day or two after the cause is mended.',
        },
      ],
      examples: [
        '421 Your IP (192.0.2.1) is temporary blacklisted by an anti-troyan rule, retry later and/or visit http://postmaster.free.fr/',
      ],
      nearMisses: ['421 Your IP is temporary refused, retry later'],
    },
    {
      id: 'busy',
      cause: 'rate-limit',
      phrases: ['server busy & too many connection', 'too many connection from your ip'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'Delivery rules that Momentum ships for large receivers',
          url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1124',
          checked: '2026-11-23',
        },
      ],
      examples: [
        'host mx1.free.fr[192.0.2.10] refused to talk to me: 421 Server busy: too many connections from your IP (192.0.2.1)',
      ],
      nearMisses: ['421 Server busy: too many connections'],
    },
    {
      id: 'spam-detected',
      cause: 'content-policy',
      codes: ['550 -'],
      phrases: ['spam detected'],
      needs: 'whole',
      basis: 'documented',
      examples: ['host mx1.free.fr[192.0.2.10] said: 550 spam detected (in reply to end of DATA command)'],
      nearMisses: ['550 5.7.1 spam detected', '554 spam detected', '550 mx.example.org spam detected'],
    },
    {
      id: 'virus-detected',
      cause: 'content-policy',
      codes: ['550 -'],
      phrases: ['virus detected'],
      needs: 'whole',
      basis: 'documented',
      examples: ['host mx1.free.fr[192.0.2.10] said: 550 virus detected (in reply to end of DATA command)'],
      nearMisses: ['550 5.7.1 virus detected', '554 virus detected', '550 mx.example.org virus detected'],
    },
    {
      id: 'inactive',
      cause: 'mailbox-unavailable',
      phrases: ['this mailbox has been blocked due to inactivity'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.2.1 This mailbox has been blocked due to inactivity (UserSearch)'],
      nearMisses: ['550 5.2.1 This mailbox has been disabled'],
    },
    {
      id: 'quota',
      cause: 'mailbox-full',
      phrases: ['user quota exceeded usersearch'],
      needs: 'text',
      basis: 'documented',
      examples: ['552 5.2.2 user quota exceeded (UserSearch)'],
      nearMisses: ['552 5.2.2 user quota exceeded'],
    },
  ],
};
