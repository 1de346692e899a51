import { type CauseId, causeIds } from '../causes/ids.ts';

/** Reads untrusted JSON. Each check throws a `TypeError` that names the place, what belongs there and what came. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

const wrong = (path: string, expected: string, value: unknown): never => {
  throw new TypeError(`Not a summary: ${path} should be ${expected}; got ${shown(value)}.`);
};

export const objectAt = (value: unknown, path: string): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : wrong(path, 'an object', value);

export const listAt = (value: unknown, path: string, limit: number): unknown[] =>
  Array.isArray(value) && value.length <= limit ? value : wrong(path, `a list of at most ${limit}`, value);

/** A count or a time: a whole number from 0 to 2^53 - 1. */
export const countAt = (value: unknown, path: string, most: number = Number.MAX_SAFE_INTEGER): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most
    ? value
    : wrong(path, `a whole number from 0 to ${most}`, value);

export const textAt = (value: unknown, path: string, limit: number): string =>
  typeof value === 'string' && value.length <= limit
    ? value
    : wrong(path, `a text of at most ${limit} characters`, value);

const causeSet: ReadonlySet<unknown> = new Set(causeIds);

export const causeAt = (value: unknown, path: string): CauseId =>
  causeSet.has(value) ? (value as CauseId) : wrong(path, 'a cause such as "greylisting"', value);

/** A provider's public name, or null. */
export const providerAt = (value: unknown, path: string): string | null =>
  value === null || (typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value))
    ? value
    : wrong(path, 'a provider such as "google", or null', value);
