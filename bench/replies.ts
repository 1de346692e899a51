/**
 * Replies per second of processor time, no answers kept between calls: `classify` and `explain` against ZoneMTA's
 * `lib/bounces.js`, in one process, by turns. Every reply is a different one, and each reads it for the first time in a
 * string of its own. `npm run build` first: the built library is what is measured. What the library keeps is its
 * catalogue in a form that is quick to read, part of which it compiles when words first ask for it.
 * `node replies.ts [--count 200000] [--rounds 5] [--no-peers]`, best as `taskset -c 3 node replies.ts` on an idle machine.
 */
import { parseArgs } from 'node:util';
import { classify, explain } from '@smtp451/core';
import { attacks } from './replies/attacks.ts';
import { replies } from './replies/generate.ts';
import { templates } from './replies/templates.ts';
import { zoneMta } from './replies/zone-mta.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '5' },
    'no-peers': { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const rounds = Number(values.rounds);

/** What is measured, with what it must reach (replies a second). */
const subjects: Record<string, { run: (reply: string) => unknown; share: number; must?: number }> = {
  classify: { run: classify, share: 1, must: 500_000 },
  explain: { run: explain, share: 1, must: 150_000 },
  // Slow enough that a tenth of the replies says as much.
  ...(values['no-peers'] ? {} : { 'ZoneMTA 3.11.0': { run: zoneMta(), share: 0.1 } }),
};

/** As it comes from a socket: flat text that nobody has looked at, not the rope that the replacements built. */
const fresh = (reply: string): string => Buffer.from(reply).toString();

const known = templates();
const seconds: Record<string, number[]> = {};
let characters = 0;
/** The first round warms the engine up and is not counted. */
for (let round = 0; round <= rounds; round++) {
  const batch = replies(known, count, round * count);
  characters += batch.reduce((sum, reply) => sum + reply.length, 0);
  for (const [name, { run, share }] of Object.entries(subjects)) {
    const wanted = batch.slice(0, Math.ceil(count * share)).map(fresh);
    const began = process.cpuUsage();
    for (let index = 0; index < wanted.length; index++) run(wanted[index]!);
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1e6;
    if (round > 0) (seconds[name] ??= []).push(took / wanted.length);
  }
}

const perSecond = (name: string, pick: (times: readonly number[]) => number) => Math.round(1 / pick(seconds[name]!));
const best = (times: readonly number[]) => Math.min(...times);
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;
const figure = (value: number) => value.toLocaleString('en-US').padStart(12);

console.log(
  `${known.length} templates, ${count.toLocaleString('en-US')} distinct replies a round, ${(characters / count / (rounds + 1)).toFixed(0)} characters each`,
);
console.log(`${'replies a second'.padEnd(18)}${'best'.padStart(12)}${'median'.padStart(12)}`);
for (const [name, { must }] of Object.entries(subjects)) {
  const fastest = perSecond(name, best);
  const verdict =
    must === undefined
      ? ''
      : fastest >= must
        ? `  at least ${must.toLocaleString('en-US')}: reached`
        : `  at least ${must.toLocaleString('en-US')}: MISSED`;
  console.log(`${name.padEnd(18)}${figure(fastest)}${figure(perSecond(name, median))}${verdict}`);
  if (must !== undefined && fastest < must) process.exitCode = 1;
}
if (!values['no-peers']) {
  const times = perSecond('classify', best) / perSecond('ZoneMTA 3.11.0', best);
  console.log(
    `classify is ${times.toFixed(1)} times as fast as ZoneMTA (at least 25: ${times >= 25 ? 'reached' : 'MISSED'})`,
  );
  if (times < 25) process.exitCode = 1;
}

console.log('\nmilliseconds for one hostile input of  16 kB   64 kB  256 kB    1 MB');
for (const [name, make] of Object.entries(attacks)) {
  const took = [16, 64, 256, 1024].map(kilobytes => {
    const input = make(kilobytes * 1024);
    const times = Array.from({ length: 3 }, () => {
      const began = process.cpuUsage();
      explain(input);
      return process.cpuUsage(began).user / 1e3;
    });
    return Math.min(...times);
  });
  const slow = took[3]! >= 100;
  if (slow) process.exitCode = 1;
  console.log(
    `${name.padEnd(36)}${took.map(time => time.toFixed(1).padStart(8)).join('')}${slow ? '  1 MB in less than 100 ms: MISSED' : ''}`,
  );
}
