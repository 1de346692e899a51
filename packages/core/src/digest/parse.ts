import { fromBase64 } from './base64.ts';
import { Distinct, exactDistinct } from './distinct.ts';
import { type Counted, HeavyHitters } from './heavy-hitters.ts';
import { lastBucket } from './log-histogram.ts';
import { parseChain } from './parse-chain.ts';
import { wireVersion } from './serialise.ts';
import {
  blankGroup,
  blankTotals,
  chainKey,
  exactKeys,
  type Group,
  groupKey,
  maxHours,
  type Refusals,
  type ReplyCount,
  type Share,
  type Summary,
  sides,
  type Totals,
} from './summary.ts';
import { exampleOf, templateOf } from './template.ts';
import { causeAt, countAt, listAt, objectAt, providerAt, textAt } from './wire-checks.ts';

const maxName = 512;
const maxChains = 10_000;

/**
 * Reads what `serialiseSummary` wrote. The text may come from anybody: every field is checked, lists are limited, and
 * reply texts are masked and redacted once more. Throws a `TypeError` that says what is wrong.
 */
export const parseSummary = (text: string): Summary => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new TypeError(
      `Not a summary: expected one JSON object such as {"v":${wireVersion},…}; got ${text.slice(0, 40)}`,
    );
  }
  const o = objectAt(json, 'the whole');
  if (o.v !== wireVersion) {
    throw new TypeError(
      `Cannot read the summary: expected version ${wireVersion} in "v"; got ${String(o.v).slice(0, 20)}.`,
    );
  }
  const refusals = objectAt(o.refusals, 'refusals');
  const [deferred, failed, inboundDeferred, inboundFailed] = sides.map(side =>
    parseRefusals(refusals[side], `refusals.${side}`),
  );
  return {
    totals: parseTotals(o.totals),
    from: countAt(o.from, 'from'),
    to: countAt(o.to, 'to'),
    refusals: {
      deferred: deferred!,
      failed: failed!,
      inboundDeferred: inboundDeferred!,
      inboundFailed: inboundFailed!,
    },
    groups: parseHitters(o.groups, 'groups', parseGroup),
    providers: parseHitters(o.providers, 'providers', parseShare),
    senders: parseHitters(o.senders, 'senders', parseShare),
    domains: parseHitters(o.domains, 'domains', parseCounted),
    remoteMtas: parseHitters(o.remoteMtas, 'remoteMtas', parseCounted),
    hours: parseHours(o.hours),
    chains: new Map(
      listAt(o.chains, 'chains', maxChains)
        .map((chain, i) => parseChain(chain, `chains[${i}]`))
        .map(c => [chainKey(c), c]),
    ),
  };
};

const parseTotals = (value: unknown): Totals => {
  const o = objectAt(value, 'totals');
  const totals = blankTotals();
  for (const name of Object.keys(totals) as (keyof Totals)[]) totals[name] = countAt(o[name], `totals.${name}`);
  return totals;
};

const parseRefusals = (value: unknown, path: string): Refusals => {
  const o = objectAt(value, path);
  const causes: Refusals['causes'] = new Map();
  for (const [i, entry] of listAt(o.causes, `${path}.causes`, 100).entries()) {
    const at = `${path}.causes[${i}]`;
    const [cause, count, recipients] = listAt(entry, at, 3);
    causes.set(causeAt(cause, at), { count: countAt(count, at), recipients: parseDistinct(recipients, at) });
  }
  return { causes, replies: parseHitters(o.replies, `${path}.replies`, parseReply) };
};

const parseDistinct = (value: unknown, path: string): Distinct => {
  const o = objectAt(value, path);
  const distinct = new Distinct();
  const dense = o.ranks !== undefined;
  const bytes = fromBase64(textAt(dense ? o.ranks : o.keys, path, 120_000));
  if (dense) {
    if (bytes?.length !== 16_384 || bytes.some(rank => rank > 33))
      throw new TypeError(`Not a summary: ${path} should be 16,384 ranks.`);
    distinct.keys = null;
    distinct.ranks = bytes;
    return distinct;
  }
  if (bytes === null || bytes.length % 8 !== 0 || bytes.length > exactDistinct * 8) {
    throw new TypeError(`Not a summary: ${path} should be at most ${exactDistinct} keys of eight bytes.`);
  }
  const keys = new Uint32Array(bytes.buffer, 0, bytes.length / 4);
  for (let i = 0; i < keys.length; i += 2) distinct.addKey(countAt(keys[i], path, 0x1f_ffff), keys[i + 1]!);
  return distinct;
};

type Named<T> = [string, T];

const parseHitters = <T extends Counted>(
  value: unknown,
  path: string,
  parse: (entry: unknown, path: string) => Named<T>,
): HeavyHitters<T> => {
  const o = objectAt(value, path);
  const hitters = new HeavyHitters<T>(exactKeys);
  hitters.other = countAt(o.other, `${path}.other`);
  hitters.error = countAt(o.error, `${path}.error`);
  for (const [i, item] of listAt(o.top, `${path}.top`, exactKeys).entries()) {
    const [key, entry] = parse(item, `${path}.top[${i}]`);
    hitters.entries.set(key, entry);
  }
  return hitters;
};

const parseReply = (value: unknown, path: string): Named<ReplyCount> => {
  const [cause, provider, count, first, last, template, example] = listAt(value, path, 7);
  const reply = {
    count: countAt(count, path),
    cause: causeAt(cause, path),
    provider: providerAt(provider, path),
    template: templateOf(textAt(template, path, maxName)),
    example: exampleOf(textAt(example, path, maxName)),
    first: countAt(first, path),
    last: countAt(last, path),
  };
  return [`${reply.cause}|${reply.provider ?? ''}|${reply.template}`, reply];
};

const parseGroup = (value: unknown, path: string): Named<Group> => {
  const [cause, provider, count, cleared, bounced, expired, removed, buckets] = listAt(value, path, 8);
  const group = blankGroup(causeAt(cause, path), providerAt(provider, path));
  group.count = countAt(count, path);
  group.cleared = countAt(cleared, path);
  group.bounced = countAt(bounced, path);
  group.expired = countAt(expired, path);
  group.removed = countAt(removed, path);
  for (const entry of listAt(buckets, path, lastBucket + 1)) {
    const [bucket, n] = listAt(entry, path, 2);
    group.clear.addBucket(countAt(bucket, path, lastBucket), countAt(n, path));
  }
  return [groupKey(group), group];
};

const parseShare = (value: unknown, path: string): Named<Share> => {
  const [name, count, deferred, failed] = listAt(value, path, 4);
  return [
    textAt(name, path, maxName),
    { count: countAt(count, path), deferred: countAt(deferred, path), failed: countAt(failed, path) },
  ];
};

const parseCounted = (value: unknown, path: string): Named<Counted> => {
  const [name, count] = listAt(value, path, 2);
  return [textAt(name, path, maxName), { count: countAt(count, path) }];
};

const parseHours = (value: unknown): Summary['hours'] => {
  const hours: Summary['hours'] = new Map();
  for (const [i, item] of listAt(value, 'hours', maxHours).entries()) {
    const [hour, causes] = listAt(item, `hours[${i}]`, 2);
    const counts = Object.entries(objectAt(causes, `hours[${i}]`));
    hours.set(
      countAt(hour, `hours[${i}]`),
      new Map(counts.map(([cause, n]) => [causeAt(cause, `hours[${i}]`), countAt(n, `hours[${i}]`)])),
    );
  }
  return hours;
};
