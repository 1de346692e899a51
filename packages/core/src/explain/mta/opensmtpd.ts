import type { CommandWriter } from './command.ts';

/** Only single envelopes can be paused; the queue listing gives the envelope's id in its first field. */
export const opensmtpd: CommandWriter = ({ domain }) => {
  const source = 'https://man.openbsd.org/smtpctl.8';
  const each = (command: string) =>
    `smtpctl show queue | grep -F '@${domain}|' | cut -d '|' -f 1 | xargs -r -n 1 smtpctl ${command}`;
  return [
    {
      mta: 'OpenSMTPD',
      kind: 'show',
      title: `Show what is queued for ${domain}`,
      command: `smtpctl show queue | grep -F '@${domain}|'`,
      changes: false,
      source,
    },
    {
      mta: 'OpenSMTPD',
      kind: 'hold',
      title: `Pause the envelopes for ${domain}`,
      command: each('pause envelope'),
      changes: true,
      source,
    },
    {
      mta: 'OpenSMTPD',
      kind: 'release',
      title: `Resume the envelopes for ${domain}`,
      command: each('resume envelope'),
      changes: true,
      source,
    },
    {
      mta: 'OpenSMTPD',
      kind: 'retry',
      title: `Try the envelopes for ${domain} now, once the cause is mended`,
      command: each('schedule'),
      changes: true,
      source,
    },
  ];
};
