import type { Origin } from '../origin.ts';

const checked = '2026-11-24';

/** GreenArrow Engine: the failures that it meets on its own side, without any code of a server. */
export const greenarrow: Origin = {
  kind: 'software',
  id: 'greenarrow',
  name: 'GreenArrow Engine',
  sources: [
    {
      title: 'GreenArrow: error messages of remote delivery attempts',
      url: 'https://www.greenarrowemail.com/docs/greenarrow-engine/Reporting/Remote-Delivery-Attempt-Error-Messages',
      checked,
    },
    {
      title: 'GreenArrow: pausing domains',
      url: 'https://www.greenarrowemail.com/docs/greenarrow-engine/Delivering-Mail/Pausing-Domains',
      checked,
    },
  ],
  signatures: [
    {
      id: 'own-throttle',
      cause: 'sender-hold',
      phrases: ['all connection backlog slots (used up for this domain|full due to max)'],
      needs: 'text',
      basis: 'documented',
      summary: 'GreenArrow’s own throttle for this domain held the message back; the other server was not asked.',
      steps: [
        {
          who: 'sender',
          do: 'Compare the throttle’s limits of connections and of messages an hour with what you send to this domain, and raise them only if the domain takes the mail without complaint.',
          why: 'The message waits in your own queue (status=connmaxout).',
        },
      ],
      examples: [
        'All connection backlog slots used up for this domain.',
        'All connection backlog slots full due to max concurrent connections.',
      ],
      nearMisses: ['421 4.7.0 All connections used up for your address'],
    },
    {
      id: 'paused-domain',
      cause: 'sender-hold',
      phrases: ['deliveries to this recipient domain from this … domain are paused'],
      needs: 'text',
      basis: 'documented',
      summary: 'GreenArrow paused this pair of domains after a reply that its configuration names.',
      examples: ['Deliveries to this recipient domain from this RFC5321.MailFrom domain are paused.'],
      nearMisses: ['450 4.7.1 Deliveries to this domain are paused for your network'],
    },
  ],
};
