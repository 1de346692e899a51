import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Origin, Signature } from '../../src/catalogue/origin.ts';
import { origins } from '../../src/catalogue/origins.generated.ts';
import { causeIds } from '../../src/causes/ids.ts';
import { classifyAll } from '../../src/classify/classify.ts';
import { classify } from '../../src/index.ts';

const catalogue = join(import.meta.dirname, '../../src/catalogue');
const folders = {
  provider: 'providers',
  gateway: 'gateways',
  software: 'software',
  blocklist: 'blocklists',
  'sending-side': 'sending-side',
} satisfies Record<Origin['kind'], string>;

const fullIdOf = (origin: Origin, signature: Signature) => `${origin.id}/${signature.id}`;
/** The signatures that decide the attempts of an input: an example may hold more than one reply. */
const decidedBy = (input: string) => classifyAll(input).map(({ found }) => found.signature);

describe('every file of the catalogue', () => {
  it('is in the registry, in the folder of its kind, under its own name', () => {
    const files = Object.entries(folders).flatMap(([kind, folder]) =>
      readdirSync(join(catalogue, folder)).map(name => `${kind}/${name.replace(/\.ts$/, '')}`),
    );
    expect(new Set(origins.map(({ kind, id }) => `${kind}/${id}`))).toEqual(new Set(files));
    expect(origins).toHaveLength(files.length);
  });

  it('names no host and no domain that another one names', () => {
    for (const field of ['hosts', 'domains'] as const) {
      const owners = new Map<string, string>();
      for (const origin of origins) {
        for (const name of origin[field] ?? []) {
          expect(owners.get(name) ?? origin.id, `${field} ${name}`).toBe(origin.id);
          owners.set(name, origin.id);
        }
      }
    }
  });
});

describe.each(origins.map(origin => [origin.id, origin] as const))('%s', (_, origin) => {
  it('has signatures with unique ids, known causes and sources over https that say when or where they were seen', () => {
    expect(origin.signatures.length).toBeGreaterThan(0);
    const ids = origin.signatures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const signature of origin.signatures) {
      expect(causeIds).toContain(signature.cause);
      expect(signature.phrases?.length || signature.codes?.length, signature.id).toBeTruthy();
      const sources = signature.sources?.length ? signature.sources : origin.sources;
      expect(sources.length, `${signature.id} needs a source`).toBeGreaterThan(0);
      for (const { url, checked, seen } of sources) {
        expect(url).toMatch(/^https:\/\/[^\s/]+\.[a-z]{2,}/);
        expect(checked ?? seen).toMatch(/^(?:20\d\d-\d\d-\d\d|reply|cited)$/);
      }
    }
  });

  it.each(origin.signatures.map(signature => [signature.id, signature] as const))(
    '%s proves itself',
    (_id, signature) => {
      expect(signature.examples.length, 'at least one example').toBeGreaterThan(0);
      expect(signature.nearMisses.length, 'at least one near-miss').toBeGreaterThan(0);
      for (const example of signature.examples) {
        expect(decidedBy(example), example).toContain(fullIdOf(origin, signature));
        expect(classify(example).cause, example).toBe(signature.cause);
      }
      for (const nearMiss of signature.nearMisses)
        expect(decidedBy(nearMiss), nearMiss).not.toContain(fullIdOf(origin, signature));
    },
  );

  it('uses addresses and names that are reserved for documentation in its examples', () => {
    const publicAddress =
      /(?<![\d.])(?!4\.16\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|127\.|0\.|10\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;
    for (const { examples, nearMisses } of origin.signatures) {
      for (const text of [...examples, ...nearMisses]) expect(text).not.toMatch(publicAddress);
    }
  });
});
