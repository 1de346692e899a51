import type { CommandWriter } from './command.ts';

export const kumomta: CommandWriter = ({ domain }) => [
  {
    mta: 'KumoMTA',
    kind: 'show',
    title: `Show the queues for ${domain}`,
    command: `kcli queue-summary --domain ${domain}`,
    changes: false,
    source: 'https://docs.kumomta.com/userguide/operation/kcli/',
  },
  {
    mta: 'KumoMTA',
    kind: 'hold',
    title: `Suspend delivery to ${domain} for an hour`,
    command: `kcli suspend --domain ${domain} --reason 'deferred by the receiver' --duration 1h`,
    changes: true,
    source: 'https://docs.kumomta.com/reference/kcli/suspend/',
  },
  {
    mta: 'KumoMTA',
    kind: 'release',
    title: 'List the suspensions, then cancel one by its id',
    command: 'kcli suspend-list\nkcli suspend-cancel --id SUSPENSION-ID',
    changes: true,
    source: 'https://docs.kumomta.com/reference/kcli/',
  },
  {
    mta: 'KumoMTA',
    kind: 'retry',
    title: `Try the mail for ${domain} now, once the cause is mended`,
    command: `kcli rebind --domain ${domain} --reason 'retry now' --always-flush`,
    changes: true,
    source: 'https://docs.kumomta.com/faq/flush_queue',
  },
  {
    mta: 'KumoMTA',
    kind: 'slow',
    title: `Send to ${domain} over one connection, ten messages a minute (your shaping TOML file)`,
    command: [`["${domain}"]`, 'connection_limit = 1', 'max_message_rate = "10/minute"'].join('\n'),
    changes: true,
    source: 'https://docs.kumomta.com/userguide/configuration/trafficshaping/',
  },
];
