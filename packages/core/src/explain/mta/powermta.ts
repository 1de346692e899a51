import type { CommandWriter } from './command.ts';

export const powermta: CommandWriter = ({ domain }) => {
  const source = 'https://jnotes.github.io/pmta-doc';
  const queue = `'${domain}/*'`;
  return [
    {
      mta: 'PowerMTA',
      kind: 'show',
      title: `Show the queues for ${domain}`,
      command: `pmta show queues | grep -F '${domain}/'`,
      changes: false,
      source,
    },
    {
      mta: 'PowerMTA',
      kind: 'hold',
      title: `Pause the queues for ${domain}`,
      command: `pmta pause queue ${queue}`,
      changes: true,
      source,
    },
    {
      mta: 'PowerMTA',
      kind: 'release',
      title: `Resume the queues for ${domain}`,
      command: `pmta resume queue ${queue}`,
      changes: true,
      source,
    },
    {
      mta: 'PowerMTA',
      kind: 'retry',
      title: `Schedule the queues for ${domain} now, once the cause is mended`,
      command: `pmta schedule ${queue}`,
      changes: true,
      source,
    },
    {
      mta: 'PowerMTA',
      kind: 'slow',
      title: `Put the queues for ${domain} into backoff mode`,
      command: `pmta set queue --mode=backoff ${queue}`,
      changes: true,
      source,
    },
  ];
};
