import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** IceWarp Server. */
export const icewarp: Origin = {
  kind: 'software',
  id: 'icewarp',
  name: 'IceWarp',
  sources: [
    {
      title: 'IceWarp: intrusion prevention and its reason codes',
      url: 'https://support.icewarp.com/hc/en-us/articles/25804993865745-Intrusion-Prevention-System-and-Password-Policy',
      checked,
    },
  ],
  signatures: [
    {
      id: 'intrusion-prevention',
      cause: 'reputation',
      phrases: ['intrusion prevention active for'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Ask the receiving administrator for the letter in the last brackets and to remove the address from the blocked list: the letter names what set it off (connections, failed logins, unknown users, relaying).',
          why: 'The block ends by itself after the time that the server is set to, and returns with the same behaviour.',
        },
      ],
      examples: ['554 5.7.1 Intrusion prevention active for [192.0.2.14][I]'],
      nearMisses: ['554 5.7.1 Intrusion detected in message'],
    },
  ],
};
