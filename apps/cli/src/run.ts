import { type CommandName, commands, isCommand } from './commands.ts';
import { exitCodes, type Io, UsageError, write } from './io.ts';

const usage = `smtp451 - what a mail server's reply means, whose problem it is, when it clears, what to do

Usage: smtp451 <command> [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

"smtp451 <command> --help" tells more. A first try:
  smtp451 explain "451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation"
`;

/**
 * Runs one command line. 0 done; 1 an input could not be read or a check failed; 2 usage; 130 interrupted.
 * Commands are loaded when they are asked for: `explain` starts in the time of one module.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  io.stdout.on('error', closedPipe);
  const [name, ...rest] = args;
  if (name === undefined) return fail(io, usage);
  if (name === '--help' || name === '-h' || name === 'help') return show(io, usage);
  if (name === '--version' || name === '-V') return show(io, `${(await import('./version.ts')).version}\n`);
  if (!isCommand(name)) return fail(io, `smtp451: there is no command "${name}".${suggestion(name)}\n\n${usage}`);
  try {
    const command = await commands[name].load();
    return await command(rest, io);
  } catch (error) {
    if (error instanceof UsageError)
      return fail(io, `smtp451 ${name}: ${error.message}\n"smtp451 ${name} --help" tells more.\n`);
    throw error;
  }
}

/** `smtp451 classify | head` closes our output early: that is the reader's right, not an error. */
function closedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
}

async function show(io: Io, text: string): Promise<number> {
  await write(io.stdout, text);
  return exitCodes.done;
}

async function fail(io: Io, text: string): Promise<number> {
  await write(io.stderr, text);
  return exitCodes.usage;
}

function suggestion(name: string): string {
  if (/^[245]\d\d/.test(name)) return ` To explain a reply: smtp451 explain "${name} …".`;
  const near = (Object.keys(commands) as CommandName[]).find(known => known.startsWith(name.slice(0, 3)));
  return near ? ` Did you mean "${near}"?` : '';
}
