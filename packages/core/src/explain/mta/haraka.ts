import type { CommandWriter } from './command.ts';

/** Haraka has no hold; `--qunstick` works on its queue files, `/etc/haraka` stands for the path of the installation. */
export const haraka: CommandWriter = ({ domain }) => [
  {
    mta: 'Haraka',
    kind: 'show',
    title: `Show what is queued for ${domain}`,
    command: `haraka -c /etc/haraka --qlist | grep -F '${domain}'`,
    changes: false,
    source: 'https://haraka.github.io/core/Outbound',
  },
  {
    mta: 'Haraka',
    kind: 'retry',
    title: `Try the mail for ${domain} now, once the cause is mended`,
    command: `haraka -c /etc/haraka --qunstick ${domain}`,
    changes: true,
    source: 'https://github.com/haraka/Haraka/pull/1460',
  },
  {
    mta: 'Haraka',
    kind: 'slow',
    title: `Send to ${domain} ten messages a minute (limit plugin, config/limit.ini)`,
    command: ['[rate_outbound]', 'enabled=true', `${domain}=10/1m`].join('\n'),
    changes: true,
    source: 'https://github.com/haraka/haraka-plugin-limit',
  },
];
