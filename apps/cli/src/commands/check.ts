import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { checkDomain, type Finding } from '@smtp451/checks';
import { exitCodes, type Io, UsageError, write } from '../io.ts';
import { stylesFor } from '../terminal/styles.ts';

const help = `Usage: smtp451 check DOMAIN [--ip IP] [--selector NAME]… [--resolver HOST:PORT] [--json]

Asks the DNS what receivers ask about a sending domain: SPF, DKIM, DMARC, MX and MTA-STS, and with --ip also PTR
(forward-confirmed) and the well-known block lists. Exit code 0: no problem found; 1: a problem, or the DNS could not be
asked; 2: usage.

Example:
  smtp451 check example.com --ip 192.0.2.1 --selector s1
`;

const marks = { ok: 'ok', warning: 'WARN', problem: 'FAIL', unknown: '?' } satisfies Record<Finding['verdict'], string>;

export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    await write(io.stdout, help);
    return exitCodes.done;
  }
  if (positionals.length !== 1)
    throw new UsageError('give one domain. Example: smtp451 check example.com --ip 192.0.2.1');
  const report = await checkDomain(positionals[0]!, options(values)).catch((error: unknown) => {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  });
  await write(io.stdout, values.json ? `${JSON.stringify(report)}\n` : asText(report.findings, report.domain, io));
  const asked = report.findings.some(({ verdict }) => verdict !== 'unknown');
  const failed = report.findings.some(({ verdict }) => verdict === 'problem');
  return asked && !failed ? exitCodes.done : exitCodes.unreadable;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ip: { type: 'string' },
        selector: { type: 'string', multiple: true },
        resolver: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function options({ ip, selector, resolver }: ReturnType<typeof parse>['values']) {
  if (resolver !== undefined && !isResolver(resolver))
    throw new UsageError(
      `--resolver takes an IP address with an optional port, such as 127.0.0.1:5353; got "${resolver}".`,
    );
  return {
    ...(ip === undefined ? {} : { ip }),
    ...(selector === undefined ? {} : { selectors: selector }),
    ...(resolver === undefined ? {} : { server: resolver }),
  };
}

function isResolver(text: string): boolean {
  const [, host = ''] = /^\[?([0-9a-f:.]+?)\]?(?::\d{1,5})?$/i.exec(text) ?? [];
  return isIP(host) !== 0;
}

function asText(findings: readonly Finding[], domain: string, io: Io): string {
  const { bold, dim } = stylesFor(io);
  const lines = findings.map(({ check, verdict, found, fix, source }) => {
    const head = `${marks[verdict].padEnd(5)}${check.padEnd(8)} ${found}`;
    return fix === null ? head : `${head}\n${' '.repeat(14)}${fix}\n${' '.repeat(14)}${dim(source)}`;
  });
  return `${bold(domain)}\n${lines.join('\n')}\n`;
}
