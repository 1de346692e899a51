import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** PowerMTA: the reasons that it writes in its own accounting file and reports. */
export const powermta: Origin = {
  kind: 'software',
  id: 'powermta',
  name: 'PowerMTA',
  sources: [
    { title: 'PowerMTA: a copy of its user guide', url: 'https://jnotes.github.io/pmta-doc', checked },
    {
      title: 'PowerMTA: its bounce categories',
      url: 'https://it.i88.ca/2014/11/bounce-categories-of-powermta.html',
      checked,
    },
  ],
  signatures: [
    {
      id: 'no-answer',
      cause: 'network',
      phrases: ['no answer from host', 'bad connection … host', 'smtp 4.4.1 no answer from host'],
      needs: 'text',
      basis: 'observed',
      examples: ['smtp;451 4.4.1 (no answer from host)'],
      nearMisses: ['smtp;451 4.4.7 (delivery time expired)'],
    },
    {
      id: 'no-mail-hosts',
      cause: 'recipient-domain-dns',
      phrases: ['unable to route (no mail hosts for domain|dns lookup failure|dns failure)'],
      needs: 'text',
      basis: 'observed',
      examples: [
        'smtp;551 5.4.4 (unable to route: no mail hosts for domain)',
        'smtp;451 4.4.4 (unable to route: dns lookup failure)',
      ],
      nearMisses: ['smtp;551 5.4.4 (unable)'],
    },
    {
      id: 'expired',
      cause: 'unknown',
      phrases: ['delivery time expired'],
      needs: 'text',
      basis: 'observed',
      examples: ['smtp;551 5.4.7 (delivery time expired)'],
      nearMisses: ['smtp;551 5.4.7 (expired)'],
    },
    {
      id: 'no-vmta',
      cause: 'sender-hold',
      phrases: ['(vmta|virtual mta|source ip|queue) … (paused|disabled|in backoff|not enabled)'],
      needs: 'text',
      basis: 'inferred',
      examples: ['451 4.0.0 queue example.org/vmta1 is paused'],
      nearMisses: ['451 queue is long'],
    },
  ],
};
