import type { Origin } from '../origin.ts';

export const dnswl: Origin = {
  kind: 'blocklist',
  id: 'dnswl',
  name: 'dnswl.org',
  hosts: ['dnswl.org'],
  sources: [
    {
      title: 'dnswl.org: how the allow list is meant to be used',
      url: 'https://www.dnswl.org/',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'list-used-as-blocklist',
      cause: 'misconfiguration',
      phrases: ['dnswl org & (rejected|blocked|refused|denied)'],
      needs: 'text',
      basis: 'inferred',
      summary:
        'The refusing server uses an allow list as a block list, or its queries are over the limit; the sending IP is not at fault.',
      steps: [
        {
          who: 'receiver',
          do: 'Use dnswl.org as an allow list only, and treat 127.0.0.255 as "over the query limit", not as a listing.',
          why: 'dnswl.org lists good senders.',
        },
      ],
      examples: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using list.dnswl.org'],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using list.example.org'],
    },
  ],
};
