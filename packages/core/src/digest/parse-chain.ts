import { fromBase64 } from './base64.ts';
import { type OpenColumns, openColumns } from './open-attempts.ts';
import type { GroupName, OpenSnapshot } from './open-snapshot.ts';
import type { PendingGroup, PendingTotals } from './pending.ts';
import { type Chain, exactKeys } from './summary.ts';
import { causeAt, countAt, listAt, objectAt, providerAt, textAt } from './wire-checks.ts';

const maxName = 512;
/** Ten million open attempts: ten times what a digest follows by default. */
const maxOpen = 10_000_000;
const maxSteps = 100_000;

export const parseChain = (value: unknown, path: string): Chain => {
  const o = objectAt(value, path);
  const ranges = listAt(o.ranges, `${path}.ranges`, maxSteps).map((range): [number, number] => {
    const [first, last] = listAt(range, `${path}.ranges`, 2);
    return [countAt(first, `${path}.ranges`), countAt(last, `${path}.ranges`)];
  });
  return {
    source: textAt(o.source, `${path}.source`, maxName),
    start: countAt(o.start, `${path}.start`),
    ranges,
    pending: parsePending(o.pending, `${path}.pending`),
    open: o.open === null ? null : parseOpen(o.open, `${path}.open`),
  };
};

const parsePending = (value: unknown, path: string): PendingTotals => {
  const o = objectAt(value, path);
  return {
    messages: countAt(o.messages, path),
    recipients: countAt(o.recipients, path),
    groups: listAt(o.groups, `${path}.groups`, exactKeys).map((group, i) =>
      parsePendingGroup(group, `${path}.groups[${i}]`),
    ),
    senders: parseNames(o.senders, `${path}.senders`),
    remoteMtas: parseNames(o.remoteMtas, `${path}.remoteMtas`),
  };
};

const parsePendingGroup = (value: unknown, path: string): PendingGroup => {
  const [cause, provider, messages, recipients, oldestArrival, oldestDeferral, since] = listAt(value, path, 7);
  return {
    cause: causeAt(cause, path),
    provider: providerAt(provider, path),
    messages: countAt(messages, path),
    recipients: countAt(recipients, path),
    oldestArrival: countAt(oldestArrival, path),
    oldestDeferral: countAt(oldestDeferral, path),
    since: new Map(
      listAt(since, path, maxSteps).map(entry => {
        const [start, n] = listAt(entry, path, 2);
        return [countAt(start, path), countAt(n, path)];
      }),
    ),
  };
};

const parseNames = (value: unknown, path: string): [string, number][] =>
  listAt(value, path, exactKeys).map(entry => {
    const [name, n] = listAt(entry, path, 2);
    return [textAt(name, path, maxName), countAt(n, path)];
  });

const parseOpen = (value: unknown, path: string): OpenSnapshot => {
  const o = objectAt(value, path);
  const size = countAt(o.size, `${path}.size`, maxOpen);
  const groups = listAt(o.groups, `${path}.groups`, exactKeys).map((entry): GroupName => {
    const [cause, provider] = listAt(entry, `${path}.groups`, 2);
    return { cause: causeAt(cause, path), provider: providerAt(provider, path) };
  });
  const senders = listAt(o.senders, `${path}.senders`, exactKeys).map(name => textAt(name, path, maxName));
  const remoteMtas = listAt(o.remoteMtas, `${path}.remoteMtas`, exactKeys).map(name => textAt(name, path, maxName));
  const columns = parseColumns(o.columns, `${path}.columns`, size);
  // Numbers that stand for no name would make every later report fail.
  below(columns.group, groups.length, `${path}.columns.group`);
  below(columns.firstGroup, groups.length, `${path}.columns.firstGroup`);
  below(columns.sender, senders.length, `${path}.columns.sender`);
  below(columns.remoteMta, remoteMtas.length, `${path}.columns.remoteMta`);
  return { size, columns, groups, senders, remoteMtas };
};

const parseColumns = (value: unknown, path: string, size: number): OpenColumns => {
  const o = objectAt(value, path);
  const columns: Record<string, Int32Array | Uint32Array> = {};
  for (const name of openColumns) {
    const bytes = fromBase64(textAt(o[name], `${path}.${name}`, size * 6 + 4));
    if (bytes?.length !== size * 4)
      throw new TypeError(`Not a summary: ${path}.${name} should be ${size} numbers of four bytes.`);
    const signed = name.endsWith('Hi') || name.endsWith('Lo');
    columns[name] = signed ? new Int32Array(bytes.buffer) : new Uint32Array(bytes.buffer);
  }
  return columns as unknown as OpenColumns;
};

const below = (column: Uint32Array, limit: number, path: string): void => {
  if (column.some(number => number >= limit))
    throw new TypeError(`Not a summary: ${path} should hold numbers below ${limit}.`);
};
