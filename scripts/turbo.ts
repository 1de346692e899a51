/** Runs turbo without telemetry, on every platform alike: `node scripts/turbo.ts build`. */
import { spawnSync } from 'node:child_process';

export function turbo(args: readonly string[], output: 'inherit' | 'pipe' = 'inherit'): { code: number; text: string } {
  const run = spawnSync('turbo', ['run', ...args], {
    stdio: ['ignore', output, 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_PRINT_VERSION_DISABLED: '1' },
  });
  if (!run.error) return { code: run.status ?? 1, text: run.stdout ?? '' };
  const message = `turbo could not start: ${run.error.message}. Run "npm ci" first, without --omit=dev or --omit=optional.`;
  console.error(message);
  return { code: 1, text: message };
}

if (import.meta.main) process.exitCode = turbo(process.argv.slice(2)).code;
