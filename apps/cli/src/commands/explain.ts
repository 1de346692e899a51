import { parseArgs } from 'node:util';
import { explain } from '@smtp451/core';
import { exitCodes, type Io, readText, UsageError, write } from '../io.ts';
import { explanationText } from '../terminal/explanation-text.ts';
import { stylesFor } from '../terminal/styles.ts';

const help = `Usage: smtp451 explain [TEXT…] [--json] [--domain DOMAIN] [--full]

Explains TEXT, or standard input: a bare or multi-line reply, log lines of the common MTAs, a bounce, a webhook event.

  --json           one explanation as JSON
  --domain DOMAIN  your sending domain, for example SPF, DKIM and DMARC records where authentication is at fault
  --full           every step, all evidence and all sources

Examples:
  smtp451 explain "451 4.7.1 Greylisted, please try again in 300 seconds"
  grep status=deferred /var/log/mail.log | tail -1 | smtp451 explain
`;
/** More than any reply or bounce; what is longer is a file for \`digest\`. */
const MOST_BYTES = 4 * 1024 * 1024;

export async function explainCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    await write(io.stdout, help);
    return exitCodes.done;
  }
  const { text, truncated } = await input(positionals, io);
  const found = explain(text, values.domain === undefined ? {} : { domain: values.domain });
  if (truncated) found.truncated = true;
  const shown = values.json
    ? `${JSON.stringify(found)}\n`
    : explanationText(found, text, { ...stylesFor(io), full: values.full ?? false });
  await write(io.stdout, shown);
  return exitCodes.done;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        full: { type: 'boolean' },
        domain: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function input(positionals: readonly string[], io: Io): Promise<{ text: string; truncated: boolean }> {
  if (positionals.length > 0 && !(positionals.length === 1 && positionals[0] === '-'))
    return { text: positionals.join(' '), truncated: false };
  if (io.stdin.isTTY && positionals.length === 0)
    throw new UsageError(
      'give a reply to explain, or pipe one in. Example: smtp451 explain "451 4.3.2 Service not available"',
    );
  return readText(io.stdin, MOST_BYTES);
}
