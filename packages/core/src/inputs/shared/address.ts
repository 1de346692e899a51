const isDomainCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  code === 45 ||
  code === 46 ||
  code === 95 ||
  code >= 128;

/** The domain of the first address in the range, in lower case; null where there is none. */
export const domainIn = (text: string, start: number, end: number): string | null => {
  // Not `indexOf`, which would search on to the end of a text that is much longer than the range.
  let at = start;
  while (at < end && text.charCodeAt(at) !== 64) at++;
  if (at >= end) return null;
  let to = at + 1;
  while (to < end && isDomainCode(text.charCodeAt(to))) to++;
  while (to > at + 1 && text.charCodeAt(to - 1) === 46) to--;
  return to > at + 1 ? text.slice(at + 1, to).toLowerCase() : null;
};

/** The domain of an address, or null. */
export const domainOf = (address: string | null | undefined): string | null =>
  address === null || address === undefined ? null : domainIn(address, 0, address.length);
