import type { Json } from '../world/types.ts';
import type { Args } from './args.ts';
import { fail } from './method.ts';

/** Cuts a list as cursor paging does: https://docs.slack.dev/apis/web-api/pagination, checked 2026-11-23. */
export function page<T>(
  items: readonly T[],
  args: Args,
  { usual = 100, max = 1_000 }: { usual?: number; max?: number } = {},
): { items: T[]; next: string } {
  const limit = args.integer('limit', usual, { max });
  const cursor = args.string('cursor') ?? '';
  const from =
    cursor === ''
      ? 0
      : Number(
          Buffer.from(cursor, 'base64')
            .toString('utf8')
            .replace(/^next:/, ''),
        );
  if (!Number.isInteger(from) || from < 0) return fail('invalid_cursor');
  const to = from + limit;
  const next = to < items.length ? Buffer.from(`next:${to}`).toString('base64') : '';
  return { items: items.slice(from, to), next };
}

export const cursorAfter = (next: string): Json => ({ response_metadata: { next_cursor: next } });
