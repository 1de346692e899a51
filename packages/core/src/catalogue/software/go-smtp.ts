import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** go-smtp, the library under maddy and other servers in Go. */
export const goSmtp: Origin = {
  kind: 'software',
  id: 'go-smtp',
  name: 'go-smtp',
  sources: [{ title: 'go-smtp: source', url: 'https://github.com/emersion/go-smtp', checked }],
  signatures: [
    {
      id: 'idle',
      cause: 'network',
      phrases: ['idle timeout bye bye', 'connection error sorry'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 4.4.2 Idle timeout, bye bye', '421 4.4.0 Connection error, sorry'],
      nearMisses: ['421 bye bye'],
    },
    {
      id: 'busy',
      cause: 'overload',
      phrases: ['too busy try again later'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 4.4.5 Too busy. Try again later.'],
      nearMisses: ['421 4.4.5 Try again later.'],
    },
    {
      id: 'recipients',
      cause: 'recipient-limit',
      phrases: ['maximum limit of recipients reached'],
      needs: 'text',
      basis: 'documented',
      examples: ['452 4.5.3 Maximum limit of 50 recipients reached'],
      nearMisses: ['452 4.5.3 Maximum reached'],
    },
  ],
};
