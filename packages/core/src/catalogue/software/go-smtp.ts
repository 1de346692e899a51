import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('go-smtp', 'emersion/go-smtp', 'ab24fe7cbe995d404af3b1c093195f2f43b94688', checked);

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
      sources: [source('server.go', 198)],
      examples: ['421 4.4.2 Idle timeout, bye bye', '421 4.4.0 Connection error, sorry'],
      nearMisses: ['421 bye bye'],
    },
    {
      id: 'busy',
      cause: 'overload',
      phrases: ['too busy try again later'],
      needs: 'text',
      basis: 'documented',
      sources: [source('conn.go', 1270)],
      examples: ['421 4.4.5 Too busy. Try again later.'],
      nearMisses: ['421 4.4.5 Try again later.'],
    },
    {
      id: 'recipients',
      cause: 'recipient-limit',
      phrases: ['maximum limit of recipients reached'],
      needs: 'text',
      basis: 'documented',
      sources: [source('conn.go', 696)],
      examples: ['452 4.5.3 Maximum limit of 50 recipients reached'],
      nearMisses: ['452 4.5.3 Maximum reached'],
    },
  ],
};
