/**
 * `npm ci` builds, so that `npx smtp451` and `npm start` work at once.
 * A consumer who installs a published package never runs this file.
 */
import { turbo } from './turbo.ts';

const { code, text } = turbo(['build', '--output-logs=errors-only', '--log-prefix=none'], 'pipe');
if (code !== 0) {
  process.stdout.write(text);
  console.error('The build failed; the lines above say where. "npm run build" repeats it.');
  process.exitCode = 1;
}
