import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Postfix', 'vdukhovni/postfix', '17830e5c13c160d51c95cb971d137a46de84e48c', checked);

/** postscreen, the part of Postfix that meets clients first and may make a new one come back. */
export const postscreen: Origin = {
  kind: 'software',
  id: 'postscreen',
  name: 'postscreen (Postfix)',
  sources: [
    {
      title: 'postscreen: how its tests work and what it answers',
      url: 'https://www.postfix.org/POSTSCREEN_README.html',
      checked,
    },
    { title: 'postscreen manual page', url: 'https://www.postfix.org/postscreen.8.html', checked },
  ],
  signatures: [
    {
      id: 'come-back',
      cause: 'greylisting',
      codes: ['450 4.3.2', '421 4.3.2'],
      phrases: ['service currently unavailable'],
      needs: 'text',
      basis: 'documented',
      summary:
        'The server tests clients that it has not met before and lets them in when they come back from the same address.',
      steps: [
        {
          who: 'sender',
          do: 'Let the same IP address retry: a client that passes once is let in for days.',
          why: 'A pool that retries from another address is tested again each time.',
        },
        {
          who: 'receiver',
          do: 'Leave the tests after the greeting (pipelining, non-SMTP command, bare newline) off, or list trusted senders in postscreen_access_list.',
          why: 'They cannot hand a live session over, so even a client that passes has to reconnect.',
        },
      ],
      examples: [
        '450 4.3.2 Service currently unavailable',
        'Nov 23 10:00:00 mx postfix/postscreen[811]: NOQUEUE: reject: RCPT from [192.0.2.14]:40962: 450 4.3.2 Service currently unavailable; from=<news@example.com>, to=<user@example.org>, proto=ESMTP, helo=<mail.example.com>',
      ],
      nearMisses: [
        '451 4.7.1 Sorry, the service is currently unavailable. Please come back later.',
        '503 5.3.2 Service currently unavailable',
      ],
    },
    {
      id: 'screening-ports-busy',
      cause: 'overload',
      phrases: ['all screening ports are busy'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 4.3.2 All screening ports are busy'],
      nearMisses: ['421 4.3.2 All server ports are busy'],
    },
    {
      id: 'listed-client',
      cause: 'blocklist',
      phrases: ['service unavailable client blocked using'],
      needs: 'text',
      basis: 'documented',
      sources: [source('postfix/src/postscreen/postscreen_early.c', 165)],
      examples: [
        '550 5.7.1 Service unavailable; client [192.0.2.14] blocked using dnsbl.example.net',
        '450 4.7.1 Service unavailable; client [192.0.2.14] blocked using dnsbl.example.net',
      ],
      nearMisses: ['421 4.7.1 Service unavailable - try again later'],
    },
    {
      id: 'protocol-error',
      cause: 'protocol',
      phrases: ['521 5.5.1 protocol error', 'i can break rules too goodbye'],
      needs: 'text',
      basis: 'documented',
      examples: ['521 5.5.1 Protocol error', '521 5.7.0 Error: I can break rules, too. Goodbye.'],
      nearMisses: ['550 5.5.1 Error: command not recognised'],
    },
  ],
};
