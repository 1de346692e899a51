import { createProgram } from './admin/program.ts';

// Readers such as `head` may leave early; that is their right.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const { env, stdin, stdout, stderr } = process;
  await createProgram({ environment: env, stdin, stdout, stderr }).parseAsync();
} catch (error) {
  process.stderr.write(`smtp451-bot: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
