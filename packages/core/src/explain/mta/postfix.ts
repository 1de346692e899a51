import type { CommandWriter } from './command.ts';

/** `postqueue -j` and `-i` need Postfix 3.1 and 2.4. `postqueue -s` is left out: it works only for fast_flush_domains. */
export const postfix: CommandWriter = ({ domain, queueId }) => {
  const ids = (queue: string) =>
    `postqueue -j | jq -r 'select(.queue_name == "${queue}") | select(any(.recipients[]; .address | endswith("@${domain}"))) | .queue_id'`;
  const postqueue = 'https://www.postfix.org/postqueue.1.html';
  const postsuper = 'https://www.postfix.org/postsuper.1.html';
  return [
    {
      mta: 'Postfix',
      kind: 'show',
      title: `Show what is queued for ${domain}, with the last reply`,
      command: `postqueue -j | jq -r 'select(any(.recipients[]; .address | endswith("@${domain}"))) | [.queue_id, .queue_name, (.arrival_time | todate), (.recipients[] | .address, .delay_reason // "-")] | @tsv'`,
      changes: false,
      source: postqueue,
    },
    {
      mta: 'Postfix',
      kind: 'hold',
      title: `Hold the deferred mail for ${domain}`,
      command: `${ids('deferred')} | postsuper -h -`,
      changes: true,
      source: postsuper,
    },
    {
      mta: 'Postfix',
      kind: 'release',
      title: `Release the held mail for ${domain}`,
      command: `${ids('hold')} | postsuper -H -`,
      changes: true,
      source: postsuper,
    },
    {
      mta: 'Postfix',
      kind: 'retry',
      title: 'Try one message now, once the cause is mended',
      command: `postqueue -i ${queueId}`,
      changes: true,
      source: postqueue,
    },
    {
      mta: 'Postfix',
      kind: 'slow',
      title: `Send to ${domain} one message every two seconds (add to your existing transport_maps table)`,
      command: [
        `postconf transport_maps`,
        `echo '${domain} slow:' >> /etc/postfix/transport && postmap /etc/postfix/transport`,
        `postconf -M slow/unix='slow unix - - n - - smtp'`,
        `postconf -e slow_destination_rate_delay=2s`,
        `postfix reload`,
      ].join('\n'),
      changes: true,
      source: 'https://www.postfix.org/postconf.5.html#transport_destination_rate_delay',
    },
  ];
};
