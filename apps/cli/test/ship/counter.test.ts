import { blankSummary, parseSummary, reportOf, serialiseSummary } from '@smtp451/core/digest';
import { expect, it } from 'vitest';
import { Counter } from '../../src/ship/counter.ts';

const line = (clock: string, id: string): Buffer =>
  Buffer.from(
    `Nov 23 ${clock} mx1 postfix/smtp[99]: ${id}: to=<a@example.com>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=4.7.1, status=deferred (host mx.example.net[192.0.2.1] said: 451 4.7.1 Greylisted (in reply to RCPT TO command))\n`,
  );
const state = {
  version: 1,
  source: 'mx1',
  sequence: 0,
  place: { offset: 0, head: '' },
  open: serialiseSummary(blankSummary()),
} as const;

it('follows the clocks of the machine when summer time begins or ends while it runs', () => {
  let offset = 7_200;
  const counter = new Counter(
    state,
    () => offset,
    () => Date.UTC(2026, 10, 23, 12),
  );
  const hours = (): string[] => reportOf(parseSummary(counter.cut().body)).hours.map(({ start }) => start);
  counter.bytes(line('10:30:00', '4F0A00001'));
  expect(hours()).toEqual(['2026-11-23T08:00:00Z']);
  offset = 3_600;
  counter.cut();
  counter.bytes(line('10:30:00', '4F0A00002'));
  expect(hours()).toEqual(['2026-11-23T09:00:00Z']);
});
