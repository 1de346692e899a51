import type { Source } from '../../causes/cause.ts';

/**
 * Names lines of a public GitHub repository at the commit that was read (40 hex digits) on the day `checked`, so that the
 * link keeps showing the very words, however the repository goes on.
 */
export const repository =
  (name: string, slug: string, commit: string, checked: string): ((path: string, line?: number) => Source) =>
  (path, line) => ({
    title: `${name}: ${path}`,
    url: `https://github.com/${slug}/blob/${commit}/${path}${line === undefined ? '' : `#L${line}`}`,
    checked,
  });
