import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cause } from '../../src/causes/cause.ts';
import { type CauseId, causeIds } from '../../src/causes/ids.ts';
import { causes } from '../../src/causes/registry.ts';
import type { Action, Owner, Step } from '../../src/contract.ts';

const folder = new URL('../../src/causes/', import.meta.url);
const machinery = new Set(['cause.ts', 'ids.ts', 'registry.ts']);
const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The taxonomy's table: action and owner of each cause. */
const taxonomy = {
  greylisting: ['none', 'receiver'],
  'rate-limit': ['act', 'sender'],
  reputation: ['act', 'sender'],
  blocklist: ['act', 'sender'],
  'content-policy': ['act', 'sender'],
  'access-denied': ['act', 'sender'],
  authentication: ['act', 'sender'],
  'reverse-dns': ['act', 'sender'],
  'sender-domain-dns': ['act', 'sender'],
  'sender-verification': ['act', 'sender'],
  'smtp-auth': ['act', 'sender'],
  tls: ['act', 'either'],
  overload: ['watch', 'receiver'],
  'service-unavailable': ['watch', 'receiver'],
  'internal-error': ['watch', 'receiver'],
  'lookup-failure': ['watch', 'receiver'],
  'filter-failure': ['watch', 'receiver'],
  misconfiguration: ['watch', 'receiver'],
  'storage-full': ['watch', 'receiver'],
  'mailbox-full': ['watch', 'recipient'],
  'mailbox-unavailable': ['watch', 'recipient'],
  'recipient-rate-limit': ['watch', 'recipient'],
  'recipient-unknown': ['act', 'sender'],
  'recipient-verification': ['watch', 'receiver'],
  'recipient-limit': ['none', 'sender'],
  network: ['watch', 'either'],
  'recipient-domain-dns': ['watch', 'either'],
  routing: ['act', 'either'],
  'relay-denied': ['act', 'sender'],
  protocol: ['act', 'sender'],
  'message-too-large': ['act', 'sender'],
  'sender-hold': ['act', 'sender'],
  unknown: ['watch', 'either'],
} as const satisfies Record<CauseId, readonly [Action, Owner]>;

const sentence = /^\p{Lu}.*[.?!]$/su;
const words = (steps: readonly Step[]) => steps.flatMap(step => [step.do, step.why]);
const dropsAddress = /\b(?:remov|delet|suppress|unsubscrib|purg|take)\w*\b[^.]*\b(?:address|recipient|subscriber)/i;
const promisesRetry = /\bretr(?:y|ies)\b[^.]*\bby itself\b|\bstill (?:be )?deliver|\bin the queue, where\b/i;
const longestName = 'The receiving server';

describe('the causes folder', () => {
  it('holds one file for each cause id, named like it, and nothing else', () => {
    const files = readdirSync(folder, { withFileTypes: true }).filter(
      entry => entry.isFile() && !machinery.has(entry.name),
    );
    expect(files.map(file => file.name).toSorted()).toEqual(causeIds.map(id => `${id}.ts`).toSorted());
  });

  it('lists the causes in the order of the taxonomy', () => {
    expect(Object.keys(causes)).toEqual([...causeIds]);
  });

  it('gives each cause a label and an emoji of its own', () => {
    const all = Object.values(causes);
    expect(new Set(all.map(cause => cause.label)).size).toBe(all.length);
    expect(new Set(all.map(cause => cause.emoji)).size).toBe(all.length);
  });
});

describe.each(causeIds.map(id => [id, causes[id]] as const))('the cause %s', (id, cause: Cause) => {
  it('is what the file of that name exports', async () => {
    const module = (await import(new URL(`${id}.ts`, folder).href)) as Record<string, Cause>;
    expect(module[camelCase(id)]).toBe(cause);
    expect(cause.id).toBe(id);
  });

  it('has the action and owner of the taxonomy', () => {
    expect([cause.action, cause.owner]).toEqual([...taxonomy[id]]);
  });

  it('states a wait unless somebody has to act first', () => {
    if (cause.action === 'act') {
      expect(cause.wait === null || cause.wait.basis === 'documented').toBe(true);
      return;
    }
    expect(cause.wait).not.toBeNull();
    expect(cause.wait?.source).toMatch(/^https:\/\//);
    expect(cause.wait!.minSeconds).toBeLessThan(cause.wait!.maxSeconds);
  });

  it('has steps for both ends and for a failure, every one with a reason, in full sentences', () => {
    expect(cause.steps.outbound.length).toBeGreaterThanOrEqual(3);
    expect(cause.steps.inbound.length).toBeGreaterThanOrEqual(2);
    expect(cause.failed.steps.length).toBeGreaterThanOrEqual(2);
    const texts = [...words(cause.steps.outbound), ...words(cause.steps.inbound), ...words(cause.failed.steps)];
    const lines = [...cause.avoid, ...cause.inboundAvoid, ...cause.failed.avoid];
    for (const text of [...texts, ...lines, cause.meaning, cause.tellApart]) {
      expect(text).toMatch(sentence);
      expect(text.split(' ').length, text).toBeGreaterThanOrEqual(4);
    }
    for (const line of lines) expect(line).toMatch(/^(?:Do not|Never) /);
  });

  it('speaks to the receiver only in its inbound steps', () => {
    expect(new Set(cause.steps.inbound.map(step => step.who))).toEqual(new Set(['receiver']));
    expect(cause.steps.outbound.some(step => step.who === 'receiver')).toBe(false);
  });

  it('says no sentence twice within one answer', () => {
    for (const [steps, avoid] of [
      [cause.steps.outbound, cause.avoid],
      [cause.steps.inbound, cause.inboundAvoid],
      [cause.failed.steps, cause.failed.avoid],
    ] as const) {
      const said = [...words(steps), ...avoid].map(text => text.toLowerCase());
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('never tells anybody to drop a deferred address, and warns against it', () => {
    for (const text of words(cause.steps.outbound)) expect(text).not.toMatch(dropsAddress);
    expect(cause.avoid.some(line => /4xx/.test(line) && line.startsWith('Never remove'))).toBe(true);
  });

  it('tells deferred senders that the server retries and that nothing is resent by hand', () => {
    if (id === 'sender-hold') return;
    const all = [...words(cause.steps.outbound), ...cause.avoid].join('\n');
    expect(all).toMatch(/retries[^.]*by itself/);
    expect(all).toMatch(/by hand/);
  });

  it('promises no retry once delivery was given up', () => {
    for (const text of [...words(cause.failed.steps), ...cause.failed.avoid, cause.failed.summary]) {
      expect(text).not.toMatch(promisesRetry);
    }
    expect(cause.failed.summary).not.toMatch(/\bretries\b/);
  });

  it('fits its summaries into a Slack headline of 150 characters', () => {
    const lines = [cause.summary, cause.failed.summary, cause.inboundSummary];
    for (const line of lines) {
      const shown = line.replace('{who}', longestName).replace('{did}', 'deferred');
      expect(shown.length, shown).toBeLessThanOrEqual(150);
      expect(shown).toMatch(sentence);
      expect(shown).not.toMatch(/[{}]/);
    }
    expect(cause.inboundSummary).toContain('{did}');
    expect(cause.inboundSummary).not.toContain('{who}');
  });

  it('names at least two pages over https, with the day they were read or where they were seen', () => {
    expect(cause.sources.length).toBeGreaterThanOrEqual(2);
    expect(new Set(cause.sources.map(source => source.url)).size).toBe(cause.sources.length);
    for (const source of cause.sources) {
      expect(new URL(source.url).protocol).toBe('https:');
      expect(source.checked ?? source.seen).toMatch(/^(?:\d{4}-\d{2}-\d{2}|reply|cited)$/);
      expect(source.title.trim()).not.toBe('');
    }
  });
});
