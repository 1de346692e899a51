import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Zimbra: its LMTP server and its defaults for Postfix. */
export const zimbra: Origin = {
  kind: 'software',
  id: 'zimbra',
  name: 'Zimbra',
  sources: [{ title: 'Zimbra: source of the mailbox server', url: 'https://github.com/Zimbra/zm-mailbox', checked }],
  signatures: [
    {
      id: 'delivery',
      cause: 'internal-error',
      phrases: ['temporary message delivery failure try again'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 4.0.0 Temporary message delivery failure try again'],
      nearMisses: ['451 4.0.0 Temporary try'],
    },
    {
      id: 'busy',
      cause: 'overload',
      phrases: ['closing connection service busy'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 mx.example.org closing connection; service busy'],
      nearMisses: ['421 closing connection'],
    },
  ],
};
