import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** cPanel and WHM: what they add to Exim. */
export const cpanel: Origin = {
  kind: 'software',
  id: 'cpanel',
  name: 'cPanel',
  sources: [
    {
      title: 'What a hoster tells of the limit for failed mail',
      url: 'https://www.bloglogistics.com/fix-cpanel-domain-exceeded-the-max-defers-and-failures-per-hour/',
      checked,
    },
    {
      title: 'cPanel forum: the hourly limit and its two replies',
      url: 'https://forums.cpanel.net/threads/email-quota.697029/',
      checked,
    },
  ],
  signatures: [
    {
      id: 'max-per-hour',
      cause: 'rate-limit',
      phrases: [
        'has exceeded the max (emails|defers and failures) per hour',
        'has exceeded the max … per hour … allowed',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: "On the hosting server, look for the script or mailbox that sends (WHM, Mail Delivery Reports), then raise or reset the domain's hourly limit.",
          why: 'The limit counts every message of the domain; a broken form or a stolen password uses it up.',
        },
      ],
      examples: [
        '550 Domain example.com has exceeded the max emails per hour (500/500 (100%)) allowed. Message discarded.',
        '450 Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
      ],
      nearMisses: ['550 Domain example.com has exceeded its disk quota'],
    },
    {
      id: 'suspension',
      cause: 'access-denied',
      phrases: [
        'has an outgoing mail suspension',
        'outgoing mail from … has been suspended',
        'sender … has an outgoing mail (suspension|hold)',
      ],
      needs: 'text',
      basis: 'observed',
      examples: ['550 Domain example.com has an outgoing mail suspension.  Message discarded.'],
      nearMisses: ['550 Domain example.com has outgoing mail'],
    },
    {
      id: 'greylisting',
      cause: 'greylisting',
      phrases: [
        'temporarily rejected greylisted',
        'we do not know you cpgreylistd',
        'temporarily unable to process your email',
      ],
      needs: 'text',
      basis: 'inferred',
      sources: [
        {
          title: 'cPanel: greylisting, its settings and their defaults',
          url: 'https://api.docs.cpanel.net/openapi/whm/operation/load_cpgreylist_config',
          checked,
        },
      ],
      examples: ['451 Temporarily unable to process your email. Please try again later.'],
      nearMisses: ['451 Temporarily unable to scan your email.'],
    },
    {
      id: 'could-not-deliver',
      cause: 'recipient-unknown',
      phrases: ['the account or domain may not exist they may be blacklisted'],
      needs: 'text',
      basis: 'inferred',
      examples: [
        'This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  user@example.org\n    The mail server could not deliver mail to user@example.org.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.',
      ],
      nearMisses: ['550 The account may not exist'],
    },
    {
      id: 'unroutable-ip',
      cause: 'reverse-dns',
      phrases: ['sender ip reverse lookup rejected', 'reverse dns lookup failed for host'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 Sender IP reverse lookup rejected'],
      nearMisses: ['550 Sender lookup rejected'],
    },
    {
      id: 'pop-before-smtp',
      cause: 'relay-denied',
      phrases: ['is currently not permitted to relay through this server'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 mail.example.com [192.0.2.14]:40962 is currently not permitted to relay through this server. Perhaps you have not logged into the pop/imap server in the last 30 minutes or do not have SMTP Authentication turned on in your email client.',
      ],
      nearMisses: ['550 not permitted'],
    },
  ],
};
