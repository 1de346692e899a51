import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Mailgun: its SMTP endpoint, its routes and its own words in events (codes 4xx–6xx of its own). */
export const mailgun: Origin = {
  kind: 'sending-side',
  id: 'mailgun',
  name: 'Mailgun',
  hosts: ['mailgun.org', 'mailgun.net', 'mailgun.com'],
  markers: ['suppress (bounce|complaint|unsubscribe)'],
  sources: [
    {
      title: 'Events and suppressions of Mailgun',
      url: 'https://documentation.mailgun.com/docs/mailgun/user-manual/events/',
      checked,
    },
  ],
  signatures: [
    {
      id: 'suppressed',
      cause: 'sender-hold',
      phrases: [
        'not delivering to (previously bounced address|unsubscribed|a user who marked your messages as spam|previously unsubscribed address|previously complained address)',
        'suppress (bounce|complaint|unsubscribe)',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Look at the address’s entry in the suppressions of the domain; delete it only after the first bounce has been understood.',
          why: 'Mailgun did not contact the recipient’s server at all.',
        },
      ],
      examples: ['605 Not delivering to previously bounced address'],
      nearMisses: ['550 5.1.1 previously bounced address'],
    },
    {
      id: 'unavailable',
      cause: 'service-unavailable',
      phrases: ['mailgun temporarily unavailable'],
      needs: 'text',
      basis: 'observed',
      examples: ['421 Mailgun temporarily unavailable, please try again later.'],
      nearMisses: ['421 Service temporarily unavailable, please try again later.'],
    },
    {
      id: 'not-allowed',
      cause: 'access-denied',
      phrases: [
        'is not allowed to send (the domain is unverified|free accounts are for test purposes only|sandbox subdomains are for test purposes only)',
        '(free accounts|sandbox subdomains) are for test purposes only',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '421 Domain mg.example.com is not allowed to send: The domain is unverified and requires DNS configuration. Log in to your control panel to view required DNS records.',
        '550 Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients.',
      ],
      nearMisses: ['550 5.7.1 Your domain may not send here'],
    },
    {
      id: 'recipient-limit',
      cause: 'rate-limit',
      phrases: ['is not allowed to send recipient limit exceeded', 'hourly limit exceeded mailgun'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '420 Domain mg.example.com is not allowed to send: recipient limit exceeded. try again after Mon, 23 Nov 2026 12:00:00 UTC',
      ],
      nearMisses: ['452 4.5.3 recipient limit exceeded'],
    },
    {
      id: 'no-mx',
      cause: 'recipient-domain-dns',
      phrases: ['498 no mx for', '598 no mx for', 'no mx for example com mailgun'],
      needs: 'text',
      basis: 'documented',
      examples: ['498 No MX for example.com'],
      nearMisses: ['550 no MX for the domain'],
    },
  ],
};
