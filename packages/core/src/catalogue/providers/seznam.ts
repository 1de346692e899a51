import type { Origin } from '../origin.ts';

export const seznam: Origin = {
  kind: 'provider',
  id: 'seznam',
  name: 'Seznam.cz',
  hosts: ['seznam.cz', 'email.cz', 'post.cz'],
  domains: ['seznam.cz', 'email.cz', 'post.cz', 'spoluzaci.cz', 'stream.cz', 'firmy.cz'],
  markers: ['5.1.1 szn'],
  sources: [
    {
      title: 'Seznam on the reply for a user that does not exist',
      url: 'https://napoveda.seznam.cz/uzivatel-neexistuje',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'no-user',
      cause: 'recipient-unknown',
      phrases: ['user hasnt got the service mapped'],
      needs: 'text',
      basis: 'documented',
      examples: [
        "host mx1.seznam.cz[192.0.2.10] said: 550 5.1.1 szn; User hasn't got the service mapped (in reply to RCPT TO command)",
        "5.1.1 szn; User hasn't got the service mapped",
      ],
      nearMisses: ["550 5.1.1 User hasn't got a mailbox"],
    },
  ],
};
