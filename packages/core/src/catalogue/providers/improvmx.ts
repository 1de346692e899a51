import type { Origin } from '../origin.ts';

/** ImprovMX, a forwarding service. Its replies carry an id such as `(#id-5.9.4)`. */
export const improvmx: Origin = {
  kind: 'provider',
  id: 'improvmx',
  name: 'ImprovMX',
  hosts: ['improvmx.com'],
  markers: ['from to improvmx com'],
  sources: [
    { title: 'Error codes of ImprovMX', url: 'https://improvmx.com/guides/improvmx-error-codes/', seen: 'cited' },
    {
      title: 'Replies of ImprovMX, collected and explained',
      url: 'https://smtp.codes/improvmx',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'try-later',
      cause: 'filter-failure',
      phrases: ['please try again later id 5.9.4', 'id 5.9.4'],
      needs: 'text',
      basis: 'documented',
      summary: "ImprovMX could not finish its spam check for now; the sender's server retries.",
      examples: ['450 4.2.1 Please try again later. (#id-5.9.4)'],
      nearMisses: ['450 4.2.1 Please try again later.'],
    },
    {
      // Its sending side: an address that bounced a moment ago is not tried again at once.
      id: 'bounced-before',
      cause: 'sender-hold',
      phrases: ['not sending to (temporarily |permanently |)bounced email'],
      needs: 'text',
      basis: 'observed',
      examples: ['450 4.0.0 Not sending to temporarily bounced email, please try again later. - ImprovMX v2026.09.29'],
      nearMisses: ['450 4.0.0 Not sending to this email, please try again later.'],
    },
    {
      id: 'domain-unknown',
      cause: 'recipient-unknown',
      phrases: ['domain not found id 5.9.2', 'domain not found id 5.9.1'],
      needs: 'text',
      basis: 'documented',
      examples: ['551 5.7.1 Domain not found (#id-5.9.2)'],
      nearMisses: ['550 5.1.8 Sender address rejected: Domain not found'],
    },
    {
      id: 'relay',
      cause: 'relay-denied',
      phrases: ['relay not permitted id 5.9.2', 'relay not permitted id 5.9.1'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.1.3 Relay not permitted. (#id-5.9.2)'],
      nearMisses: ['550 Relay not permitted'],
    },
    {
      id: 'alias-broken',
      cause: 'misconfiguration',
      phrases: [
        'database returned invalid pieces of information about the requested recipients domain',
        'unable to correctly read the forwarding recipient',
        'id 5.9.5',
        'id 5.9.3',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        "551 5.7.1 Our database returned invalid pieces of information about the requested recipient's domain (#id-5.9.3)",
        '551 5.7.1 Unable to correctly read the forwarding recipient (where to forward the email to) (#id-5.9.5)',
      ],
      nearMisses: ['551 5.7.1 Database error'],
    },
    {
      id: 'loop',
      cause: 'routing',
      phrases: ['loop detected email is sent and forwarded from', 'loop detected id 5.9.0', 'id 5.9.0'],
      needs: 'text',
      basis: 'documented',
      examples: ['551 5.7.1 Loop detected: Email is sent and forwarded from/to improvmx.com. (#id-5.9.0)'],
      nearMisses: ['554 5.4.6 Loop detected'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      codes: ['550 5.7.1'],
      phrases: ['message considered as spam'],
      needs: 'whole',
      basis: 'documented',
      examples: [
        'host mx1.improvmx.com[192.0.2.17] said: 550 5.7.1 Message considered as SPAM (in reply to end of DATA command)',
      ],
      nearMisses: ['554 5.7.1 Message considered as SPAM', '550 5.7.1 mx.example.org: Message considered as SPAM'],
    },
    {
      id: 'low-reputation',
      cause: 'reputation',
      phrases: ['due to the very low reputation of the sending domain this message has been blocked code'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '551 5.7.1 Due to the very low reputation of the sending domain, this message has been blocked (Code 2).',
      ],
      nearMisses: [
        '421 4.7.0 [192.0.2.9] Our system has detected that this message is suspicious due to the very low reputation of the sending domain. - gsmtp',
      ],
    },
    {
      id: 'no-account',
      cause: 'recipient-unknown',
      phrases: ['the email account you tried to reach does not exist please double check'],
      needs: 'text',
      basis: 'documented',
      examples: [
        "550 5.1.1 The email account you tried to reach does not exist. Please double-check the recipient's email address for typos or unnecessary spaces.",
      ],
      nearMisses: [
        "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. - gsmtp",
      ],
    },
  ],
};
