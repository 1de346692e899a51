import type { CommandWriter } from './command.ts';

/** Debian and its children call the binary exim4; the options are the same. */
export const exim: CommandWriter = ({ domain, domainPattern, queueId }) => {
  const utilities = 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-exim_utilities.html';
  const commandLine = 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_exim_command_line.html';
  return [
    {
      mta: 'Exim',
      kind: 'show',
      title: `Show what is queued for ${domain}`,
      command: `exiqgrep -r '@${domainPattern}$'`,
      changes: false,
      source: utilities,
    },
    {
      mta: 'Exim',
      kind: 'show',
      title: 'Show the history of one message',
      command: `exim -Mvl ${queueId}`,
      changes: false,
      source: commandLine,
    },
    {
      mta: 'Exim',
      kind: 'hold',
      title: `Freeze the mail for ${domain}`,
      command: `exiqgrep -i -x -r '@${domainPattern}$' | xargs -r exim -Mf`,
      changes: true,
      source: utilities,
    },
    {
      mta: 'Exim',
      kind: 'release',
      title: `Thaw the frozen mail for ${domain}`,
      command: `exiqgrep -i -z -r '@${domainPattern}$' | xargs -r exim -Mt`,
      changes: true,
      source: utilities,
    },
    {
      mta: 'Exim',
      kind: 'retry',
      title: `Try the mail for ${domain} now, once the cause is mended`,
      command: `exim -Rf '@${domain}'`,
      changes: true,
      source: commandLine,
    },
    {
      mta: 'Exim',
      kind: 'slow',
      title: `Send to ${domain} over one connection at a time (routers before your DNS router, and transports)`,
      command: [
        'slow_router:',
        '  driver = dnslookup',
        `  domains = ${domain}`,
        '  transport = slow_smtp',
        '',
        'slow_smtp:',
        '  driver = smtp',
        '  serialize_hosts = *',
        '  connection_max_messages = 10',
      ].join('\n'),
      changes: true,
      source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_smtp_transport.html',
    },
  ];
};
