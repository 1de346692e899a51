import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InputFormat } from '../../src/inputs/input-format.ts';
import type { Sample } from './sample.ts';

const folder = new URL('./samples/', import.meta.url);
const ids = readdirSync(folder).map(name => name.replace('.ts', ''));
const camel = (id: string): string => id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Text that makes a careless scanner go back and forth: openings without an end, and marks by the thousand. */
const attacks: readonly string[] = [
  'status=deferred (host a[',
  '<mailto:a@b|<',
  'to=<',
  '\n> > > ',
  'reject: RCPT from ',
  '== a@b R=c T=d defer (1): ',
  '** a@b: ',
  'host a [1]: ',
  ' said: 451 ',
  '{LED=451 ',
  "with '451 ",
  '{"message":"\\"',
  '[[[[{"a":',
  '"\\u00',
  'Diagnostic-Code: smtp; 451\n ',
  '<a@b>:\n',
  '<<< 421-a\n',
  '- <a@b>: \n- ',
  'Remote host said: 4',
  'delivery 1: deferral: a_',
  ' \t \t',
  '&lt;&lt;**',
  '451 4.7.1 ',
  't,2026-11-23 10:00:00+0000,,,,,,,',
  "Remote Server at a returned '4",
  'The response was:\n\n',
  'stat=Deferred: with a.',
  'ruleset=, Milter (',
  '(reason: 4',
];

const milliseconds = (format: InputFormat, text: string): number => {
  // Processor time, not time on the wall: other tests run beside this one.
  const start = process.cpuUsage();
  format.parse(text);
  return process.cpuUsage(start).user / 1000;
};

/** The best of several, so that a pause of the machine is not taken for the format's. */
const best = (format: InputFormat, text: string, times: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) least = Math.min(least, milliseconds(format, text));
  return least;
};

/** Linear is 16, quadratic 256. Below a tenth of a millisecond the clock tells more of itself than of the format. */
const growth = (format: InputFormat, head: string, attack: string, times: number): number => {
  const small = head + attack.repeat(Math.ceil(16_384 / attack.length));
  const large = head + attack.repeat(Math.ceil(262_144 / attack.length));
  const first = best(format, small, times + 1);
  return best(format, large, times) / Math.max(first, 0.1);
};

describe.each(ids)('%s', id => {
  it('takes time in proportion to the length of hostile text', { timeout: 60_000 }, async () => {
    const source = (await import(`../../src/inputs/${id}.ts`)) as Record<string, InputFormat | undefined>;
    const { samples } = (await import(`./samples/${id}.ts`)) as { samples: readonly Sample[] };
    const format = source[camel(id)];
    const own = samples.map(({ input }) => input).slice(0, 3);
    if (format === undefined) throw new Error(`inputs/${id}.ts: expected an export named ${camel(id)}`);
    const slow: string[] = [];
    for (const attack of [...attacks, ...own, ...own.map(input => `${input.slice(0, 40)} `)]) {
      const head = `${own[0] ?? ''}\n`;
      // What looks slow is measured again, more carefully.
      if (
        growth(format, head, attack, 1) > 60 &&
        growth(format, head, attack, 5) > 80 &&
        growth(format, head, attack, 9) > 100
      )
        slow.push(JSON.stringify(attack));
    }
    expect(slow).toEqual([]);
  });
});
