/** RFC 1035 section 2.3.4. */
const MAX_NAME = 253;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The name in lower case without a closing dot, or null where it is no ASCII host name of two labels or more. What
 * passes here holds letters, digits, hyphens and dots only, so it is safe between quotes of any shell or zone file.
 */
export function asHostName(text: string | null | undefined): string | null {
  if (!text || text.length > MAX_NAME + 1) return null;
  const name = text.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  return name.length <= MAX_NAME && labels.length > 1 && labels.every(part => label.test(part)) ? name : null;
}
