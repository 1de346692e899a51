import type { CommandWriter } from './command.ts';

/** qmail and notqmail have no hold and no brake for one destination; what exists works on the whole queue. */
export const qmail: CommandWriter = ({ domain }) => [
  {
    mta: 'qmail',
    kind: 'show',
    title: `Show what is queued for ${domain}`,
    command: `qmail-qread | awk -v d='@${domain}' '/#/ { message = $0 } index($0, d) { print message; print }'`,
    changes: false,
    source: 'https://github.com/notqmail/notqmail/blob/main/qmail-qread.8',
  },
  {
    mta: 'qmail',
    kind: 'retry',
    title: 'Try the whole queue now, once the cause is mended (qmail cannot choose a destination)',
    command: 'qmail-tcpok && svc -a /service/qmail-send',
    changes: true,
    source: 'https://github.com/notqmail/notqmail/blob/main/qmail-tcpok.8',
  },
  {
    mta: 'qmail',
    kind: 'slow',
    title: 'Send over at most five connections at once (to all destinations)',
    command: 'echo 5 > /var/qmail/control/concurrencyremote && svc -t /service/qmail-send',
    changes: true,
    source: 'https://cr.yp.to/qmail.html',
  },
];
