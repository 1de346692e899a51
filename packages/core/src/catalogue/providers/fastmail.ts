import type { Origin } from '../origin.ts';

/** Fastmail; its servers are under messagingengine.com. */
export const fastmail: Origin = {
  kind: 'provider',
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['messagingengine.com', 'fastmail.com', 'fastmail.help', 'pobox.com'],
  domains: [
    'fastmail.com',
    'fastmail.fm',
    'fastmail.co.uk',
    'fastmail.to',
    'fastmail.net',
    'messagingengine.com',
    'sent.com',
    'pobox.com',
  ],
  sources: [
    {
      title: 'Why messages bounce back',
      url: 'https://www.fastmail.help/hc/en-us/articles/360058753614-Why-messages-bounce-back',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['client host rejected greylist', 'greylisting in effect', 'greylist please try again'],
      needs: 'origin',
      basis: 'inferred',
      steps: [
        {
          who: 'sender',
          do: 'Check that the sending IP address has a reverse name that does not look like a home line.',
          why: 'Fastmail greylists only hosts that look like dial-up lines or have no valid reverse DNS.',
        },
      ],
      examples: [
        'host in1-smtp.messagingengine.com[192.0.2.72] said: 451 4.7.1 <unknown[198.51.100.9]>: Client host rejected: Greylisting in effect, please try again later (in reply to RCPT TO command)',
      ],
      nearMisses: ['451 4.7.1 Greylisting in effect, please try again later'],
    },
    {
      id: 'blocklist',
      cause: 'blocklist',
      phrases: [
        'service unavailable client host blocked using',
        'service unavailable helo command blocked using',
        'service unavailable sender address blocked using',
      ],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host in2-smtp.messagingengine.com[192.0.2.73] said: 554 5.7.1 Service unavailable; Client host [198.51.100.9] blocked using zen.spamhaus.org',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [198.51.100.9] blocked using zen.spamhaus.org'],
    },
    {
      id: 'content',
      cause: 'content-policy',
      phrases: ['content rejected'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host in1-smtp.messagingengine.com[192.0.2.72] said: 554 5.7.1 Content rejected (in reply to end of DATA command)',
      ],
      nearMisses: ['554 5.7.1 Content rejected'],
    },
    {
      id: 'sender-name',
      cause: 'sender-domain-dns',
      codes: ['504 5.5.2', '5.5.2', '504'],
      phrases: ['sender address rejected need fully qualified address'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host in1-smtp.messagingengine.com[192.0.2.72] said: 504 5.5.2 <root@server>: Sender address rejected: need fully-qualified address (in reply to RCPT TO command)',
      ],
      nearMisses: ['504 5.5.2 <root@server>: Sender address rejected: need fully-qualified address'],
    },
    {
      id: 'user-unknown',
      cause: 'recipient-unknown',
      phrases: ['recipient address rejected user unknown'],
      needs: 'origin',
      basis: 'documented',
      examples: ['550 5.1.1 <someone@fastmail.com>: Recipient address rejected: User unknown in local recipient table'],
      nearMisses: [
        '550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown in local recipient table',
      ],
    },
  ],
};
