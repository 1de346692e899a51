import { createRequire } from 'node:module';

/** ZoneMTA's bounce rules: a reply in, an action and a category out. Installed with the benchmarks only. */
export function zoneMta(): (reply: string) => unknown {
  const require = createRequire(import.meta.url);
  const log = require('npmlog') as { level: string };
  log.level = 'silent';
  const bounces = require('@zone-eu/zone-mta/lib/bounces.js') as {
    check: (reply: string) => unknown;
    rules: unknown[];
  };
  if (!(bounces.rules.length > 100))
    throw new Error('ZoneMTA has loaded no bounce rules: the comparison would mean nothing.');
  return bounces.check;
}
