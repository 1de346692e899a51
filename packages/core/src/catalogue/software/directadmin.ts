import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** DirectAdmin: what it adds to Exim. */
export const directadmin: Origin = {
  kind: 'software',
  id: 'directadmin',
  name: 'DirectAdmin',
  sources: [
    {
      title: 'A hoster on the daily limit of DirectAdmin',
      url: 'https://www.weboke.nl/knowledgebase/31/You-uw-accountnaam-have-reached-your-message-limit-or-XX-emails-have-been-sent-yesterday-by-XXX.html',
      checked,
    },
  ],
  signatures: [
    {
      id: 'daily-limit',
      cause: 'rate-limit',
      phrases: [
        'the domain … has been locked',
        'has sent too many (emails|messages) … limit',
        'email limit has been reached',
        'exceeded the daily (email|send) limit',
        'youve reached your daily email limit',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: ["451 You've reached your daily email limit at this domain"],
      nearMisses: ['451 daily digest'],
    },
    {
      id: 'blocked-ip',
      cause: 'blocklist',
      phrases: ['email blocked by … (lookup|unblock|dnsbl)', 'email blocked by'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 Email blocked by dnsbl.example.net - to unblock see http://www.example.com/'],
      nearMisses: ['550 Email rejected by the user'],
    },
  ],
};
