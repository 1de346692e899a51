import type { Origin } from '../origin.ts';

/** Verizon Online, until Yahoo took its mailboxes over, and Verizon Wireless, which takes mail for phones. */
export const verizon: Origin = {
  kind: 'provider',
  id: 'verizon',
  name: 'Verizon',
  hosts: ['relay.verizon.net', 'verizon.net', 'verizon.com', 'vtext.com', 'vzwpix.com', 'mypixmessages.com', 'vzw.com'],
  domains: ['vtext.com', 'vzwpix.com', 'mypixmessages.com'],
  markers: ['verizon online s anti spam system', 'verizon onlines anti spam system'],
  sources: [
    {
      title: 'Verizon: whitelist policy, with the reply that it is for',
      url: 'https://www.verizon.com/support/residential/internet/fiosinternet/email/blocked+email/questionsone/85702.htm',
      checked: '2026-11-24',
    },
  ],
  signatures: [
    {
      id: 'blocked',
      cause: 'reputation',
      phrases: [
        'email from your email service provider is currently blocked by verizon (online s|onlines) anti spam system',
        'is currently blocked by verizon (online s|onlines) anti spam system',
        'blocked by verizon (online s|onlines)',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Check the address: mailboxes at verizon.net are with Yahoo now, and only an old route still meets Verizon’s own servers.',
          why: 'Verizon’s relay refuses networks that it blocks by itself; Yahoo’s servers decide by their own rules.',
        },
      ],
      examples: [
        "571 Email from 192.0.2.94 is currently blocked by Verizon Online's anti-spam system. The email sender or Email Service Provider may visit http://www.verizon.net/whitelist and request removal of the block.",
        "host relay.verizon.net[192.0.2.11] refused to talk to me: 571 Email from 198.51.100.7 is currently blocked by Verizon Online's anti-spam system.",
      ],
      nearMisses: ['571 Email from 192.0.2.94 is currently blocked by our anti-spam system'],
    },
    {
      id: 'not-permitted',
      cause: 'access-denied',
      phrases: ['you are not permitted to send mail & verizon net whitelist'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'net.wars: Breaking the kneecaps of email',
          url: 'https://www.newswireless.net/index.cfm/article/2281',
          checked: '2026-11-24',
        },
      ],
      examples: [
        '550 You are not permitted to send mail. Please visit http://www.verizon.net/whitelist to request removal.',
      ],
      nearMisses: ['550 You are not permitted to send mail.'],
    },
  ],
};
