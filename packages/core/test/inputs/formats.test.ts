import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InputFormat, ParsedAttempt } from '../../src/inputs/input-format.ts';
import { negatives } from './negatives.ts';
import type { Sample } from './sample.ts';

const folder = new URL('../../src/inputs/', import.meta.url);
/** Not formats: the contract, the registry, and what reads bare replies, which has its own tests. */
const others = new Set(['input-format.ts', 'formats.generated.ts', 'raw-reply.ts']);
const files = readdirSync(folder).filter(name => name.endsWith('.ts') && !others.has(name) && !name.startsWith('chat'));

const camel = (id: string): string => id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const load = async (file: string): Promise<{ id: string; format: InputFormat; samples: readonly Sample[] }> => {
  const id = file.replace('.ts', '');
  const source = (await import(`../../src/inputs/${id}.ts`)) as Record<string, InputFormat | undefined>;
  const proof = (await import(`./samples/${id}.ts`)) as { samples: readonly Sample[] };
  const format = source[camel(id)];
  if (format === undefined) throw new Error(`inputs/${id}.ts: expected an export named ${camel(id)}`);
  return { id, format, samples: proof.samples };
};

const formats = await Promise.all(files.map(load));

const replyOf = (attempt: ParsedAttempt, input: string): string | null =>
  attempt.reply === null ? null : (attempt.replyText ?? input.slice(attempt.reply.start, attempt.reply.end));
const reasonOf = (attempt: ParsedAttempt, input: string): string | null =>
  attempt.reason === null ? null : input.slice(attempt.reason.start, attempt.reason.end);

/** Only what the sample states. */
const shown = (attempt: ParsedAttempt, input: string, expected: object): object =>
  Object.fromEntries(
    Object.keys(expected).map(key => {
      if (key === 'reply') return [key, replyOf(attempt, input)];
      if (key === 'reason') return [key, reasonOf(attempt, input)];
      if (key !== 'facts') return [key, attempt[key as keyof ParsedAttempt]];
      const facts = (expected as { facts: object }).facts;
      return [key, Object.fromEntries(Object.keys(facts).map(name => [name, attempt.facts[name as never]]))];
    }),
  );

describe.each(formats)('$id', ({ id, format, samples }) => {
  it('is exported under its name, with signals of letters and digits in lower case', () => {
    expect(format.id).toBe(id);
    expect(format.signals.length).toBeGreaterThan(0);
    for (const signal of format.signals) expect(signal).toMatch(/^[a-z0-9]+$/);
  });

  it('is proved by three shapes or more', () => {
    expect(samples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(samples)('reads $title', ({ input, attempts }) => {
    const found = format.parse(input);
    expect(found.map((attempt, at) => shown(attempt, input, attempts[at] ?? {}))).toEqual(attempts);
  });

  it.each(samples)('has a signal in $title', ({ input }) => {
    const words = new Set(input.toLowerCase().match(/[a-z0-9]+/g));
    expect(format.signals.some(signal => words.has(signal))).toBe(true);
  });

  it.each(samples)('points into the input in $title', ({ input }) => {
    for (const attempt of format.parse(input)) {
      expect(attempt.format).toBe(id);
      for (const span of [attempt.reply, attempt.reason, ...attempt.evidence]) {
        if (span === null) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(input.length);
      }
    }
  });

  it.each(samples)('reads any part of $title without throwing or pointing outside', ({ input }) => {
    for (let cut = 1; cut < 24; cut++) {
      const at = Math.floor((input.length * cut) / 24);
      for (const part of [input.slice(0, at), input.slice(at)]) {
        for (const { reply, reason } of format.parse(part)) {
          expect(Math.max(reply?.end ?? 0, reason?.end ?? 0)).toBeLessThanOrEqual(part.length);
        }
      }
    }
  });

  it.each(negatives)('claims no $title', ({ input }) => {
    expect(format.parse(input)).toEqual([]);
  });

  it('claims no other format’s samples', () => {
    const claimed = formats
      .filter(other => other.id !== id && other.format.order >= format.order)
      .flatMap(other =>
        other.samples.filter(({ input }) => format.parse(input).length > 0).map(({ title }) => `${other.id}: ${title}`),
      );
    expect(claimed).toEqual([]);
  });
});

describe('the formats', () => {
  it('have distinct ids and orders, so that one input has one reader', () => {
    expect(new Set(formats.map(({ format }) => format.order)).size).toBe(formats.length);
  });
});
