import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causeIds } from '../src/causes/ids.ts';
import { classify } from '../src/index.ts';
import { parseItems } from './corpus/item.ts';
import { score, shareOf } from './corpus/score.ts';

const items = parseItems(readFileSync(join(import.meta.dirname, 'corpus/replies.jsonl'), 'utf8'));
const result = score(items, classify);
const share = (name: string) => shareOf(result.figures[name]);
const misses = (fault: string) => result.misses.filter(({ wrong }) => wrong.includes(fault)).map(({ item }) => item.id);

describe('the labelled replies of this repository', () => {
  it('are at least four hundred, with unique ids and inputs', () => {
    expect(items.length).toBeGreaterThanOrEqual(400);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ input }) => input)).size).toBe(items.length);
  });

  it('hold every cause at least three times, every outcome, and all directions', () => {
    const wanted = items.map(({ label }) => label.cause);
    for (const cause of causeIds)
      expect(wanted.filter(found => found === cause).length, cause).toBeGreaterThanOrEqual(3);
    for (const outcome of ['deferred', 'failed', 'delivered', 'not-a-reply']) {
      expect(
        items.some(({ label }) => label.outcome === outcome),
        outcome,
      ).toBe(true);
    }
    for (const direction of ['outbound', 'inbound', 'unknown']) {
      expect(
        items.some(({ label }) => label.direction === direction),
        direction,
      ).toBe(true);
    }
  });

  it('name no cause where there is none, and always one where there is', () => {
    for (const { id, label } of items) {
      expect(label.cause !== null, id).toBe(label.outcome === 'deferred' || label.outcome === 'failed');
    }
  });

  it('use addresses that are reserved for documentation', () => {
    const publicAddress =
      /(?<![\d.])(?!4\.16\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|127\.|0\.|10\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;
    for (const { id, input } of items) expect(input, id).not.toMatch(publicAddress);
  });
});

describe('the classifier on the labelled replies', () => {
  it('never calls a deferral a failure', () => {
    expect(misses('deferred not called failed')).toEqual([]);
  });

  it('reads the outcome right in 99 of 100', () => {
    expect(share('outcome'), misses('outcome').join(' ')).toBeGreaterThanOrEqual(0.99);
  });

  it('gives a fair cause in 97 of 100', () => {
    expect(share('cause fair'), misses('cause').join(' ')).toBeGreaterThanOrEqual(0.97);
  });

  it('gives the action that the taxonomy asks for in 97 of 100', () => {
    expect(share('action'), misses('action').join(' ')).toBeGreaterThanOrEqual(0.97);
  });

  it('is right in 99 of 100 where it is sure, and in 90 of 100 where it is fairly sure', () => {
    expect(share('right at confidence high')).toBeGreaterThanOrEqual(0.99);
    expect(share('right at confidence medium')).toBeGreaterThanOrEqual(0.9);
  });

  // Words without a code are never sure (`tellsOutcome`), and what is no reply is counted by itself.
  it('is sure of seven in ten replies that have a code', () => {
    const coded = score(
      items.filter(({ code }) => code !== null),
      classify,
    );
    expect(coded.items).toBeGreaterThan(items.length * 0.8);
    expect(shareOf(coded.figures['share at high confidence'])).toBeGreaterThanOrEqual(0.7);
  });

  it('takes nothing for a reply that is none', () => {
    expect(misses('negatives')).toEqual([]);
  });

  it('names the provider where it is shown, and nobody where it is not', () => {
    expect(share('provider'), misses('provider').join(' ')).toBeGreaterThanOrEqual(0.97);
    expect(share('provider left open'), misses('provider').join(' ')).toBeGreaterThanOrEqual(0.99);
  });

  it('tells whose server refused', () => {
    expect(share('direction'), misses('direction').join(' ')).toBeGreaterThanOrEqual(0.99);
  });
});
