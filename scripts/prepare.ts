/**
 * `npm ci` builds, so that `npx smtp451` and `npm start` work at once.
 * A consumer who installs a published package never runs this file.
 */
import { spawnSync } from 'node:child_process';

const build = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only', '--log-prefix=none'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  encoding: 'utf8',
});
if (build.status !== 0) {
  process.stdout.write(build.stdout ?? '');
  console.error(
    build.error
      ? `The build could not start: ${build.error.message}. Run "npm ci" without --omit=dev and without --omit=optional.`
      : 'The build failed; the lines above say where. "npm run build" repeats it.',
  );
  process.exit(1);
}
