import type { CommandWriter } from './command.ts';

export const sendmail: CommandWriter = ({ domain, queueId }) => {
  const manual = 'https://man.freebsd.org/cgi/man.cgi?query=sendmail&sektion=8';
  return [
    {
      mta: 'Sendmail',
      kind: 'show',
      title: `Show what is queued for ${domain}`,
      command: `mailq -v -qR@${domain}`,
      changes: false,
      source: manual,
    },
    {
      mta: 'Sendmail',
      kind: 'hold',
      title: `Quarantine the mail for ${domain}`,
      command: `sendmail -Qheld -qR@${domain}`,
      changes: true,
      source: manual,
    },
    {
      mta: 'Sendmail',
      kind: 'release',
      title: `Take the mail for ${domain} out of quarantine`,
      command: `sendmail -qQ -Q -qR@${domain}`,
      changes: true,
      source: manual,
    },
    {
      mta: 'Sendmail',
      kind: 'retry',
      title: 'Try one message now, once the cause is mended',
      command: `sendmail -v -qI${queueId}`,
      changes: true,
      source: manual,
    },
    {
      mta: 'Sendmail',
      kind: 'slow',
      title: `Give ${domain} a slow queue of its own (sendmail.mc, then the access map)`,
      command: [
        "QUEUE_GROUP(`slow', `P=/var/spool/mqueue/slow, R=1, I=30m')dnl",
        "FEATURE(`queuegroup')dnl",
        '',
        `QGRP:${domain}\tslow`,
      ].join('\n'),
      changes: true,
      source: 'https://github.com/freebsd/freebsd-src/blob/main/contrib/sendmail/cf/README',
    },
  ];
};
