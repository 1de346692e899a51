import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DigestReading, readDigest } from '../../src/index.ts';
import { readers } from '../../src/readers.ts';
import { Head, headBytes } from '../../src/reading/head.ts';
import type { Reader } from '../../src/reading/reader.ts';
import { inChunks } from '../support/chunks.ts';
import { now } from '../support/lines.ts';
import type { Sample } from './sample.ts';

const files = readdirSync(new URL('../../src/readers/', import.meta.url)).filter(name => name.endsWith('.ts'));
const camel = (id: string): string => id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const loaded = await Promise.all(
  files.map(async file => {
    const id = file.replace('.ts', '');
    const source = (await import(`../../src/readers/${id}.ts`)) as Record<string, Reader | undefined>;
    const proof = (await import(`./samples/${id}.ts`)) as { samples: readonly Sample[] };
    return { id, reader: source[camel(id)], samples: proof.samples };
  }),
);

const told = ({ report, unread }: DigestReading, sample: Sample): object => ({
  counts: Object.fromEntries(Object.keys(sample.counts).map(key => [key, report[key as keyof Sample['counts']]])),
  ...(sample.outcomes && {
    outcomes: Object.fromEntries(Object.keys(sample.outcomes).map(key => [key, report.outcomes[key as 'cleared']])),
  }),
  ...(sample.causes && {
    causes: Object.fromEntries([...report.causes, ...report.failedCauses].map(({ cause, count }) => [cause, count])),
  }),
  ...(sample.inbound && { inbound: { deferred: report.inbound.deferred, failed: report.inbound.failed } }),
  ...(sample.from && { from: report.from }),
  unread: Object.fromEntries(unread.map(({ kind, count }) => [kind, count])),
});

const expected = (sample: Sample): object =>
  Object.fromEntries(Object.entries({ unread: {}, ...sample }).filter(([key]) => key !== 'title' && key !== 'bytes'));

describe.each(loaded)('$id', ({ id, reader, samples }) => {
  it('is exported under its name and asked in its turn', () => {
    expect(reader).toBeDefined();
    expect(readers).toContain(reader);
    expect(reader!.label).toMatch(/^[a-zA-Z]/);
  });

  it('is proved by two samples or more', () => {
    expect(samples.length).toBeGreaterThanOrEqual(2);
  });

  it.each(samples)('recognises $title, and no format before it does', ({ bytes }) => {
    const head = new Head(bytes.subarray(0, headBytes), bytes.length <= headBytes);
    expect(readers.find(candidate => candidate.matches(head))?.id).toBe(reader!.id);
  });

  it.each(samples)('reads $title', async sample => {
    const reading = await readDigest(sample.bytes, { name: id, now });
    expect(told(reading, sample)).toEqual(expected(sample));
  });

  it.each(samples)('reads $title the same in chunks of any size, from a buffer that is used again', async sample => {
    for (const size of [1, 7, 1_000]) {
      if (sample.bytes.length / size > 60_000) continue;
      const reading = await readDigest(inChunks(sample.bytes, size), { name: id, now });
      expect(told(reading, sample)).toEqual(expected(sample));
    }
  });
});

it('asks every reader of the folder', () => {
  expect(readers).toHaveLength(files.length);
});
