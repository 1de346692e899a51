/** `rfc822; user@example.com`, also without the type, in angle brackets, or with the `+` of RFC 2821's time. */
const address = /[^\s<>;,"']{1,256}@[^\s<>;,"']{1,255}/;

/**
 * The recipients of a delivery status notification (RFC 3464 section 2.3), one for each block that names one, in order;
 * null for a block that names none.
 */
export const recipientsOfReport = (report: string): (string | null)[] => {
  const recipients: (string | null)[] = [];
  for (const block of report.split(/\r?\n[ \t]*\r?\n/)) {
    const final = fieldOf(block, 'final-recipient');
    const original = fieldOf(block, 'original-recipient');
    if (final === null && original === null) continue;
    recipients.push(addressIn(final) ?? addressIn(original));
  }
  return recipients;
};

const fieldOf = (block: string, name: string): string | null => {
  for (const line of block.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0 && line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1, colon + 1_000);
  }
  return null;
};

/** The first address in a text. */
export const addressIn = (text: string | null): string | null => address.exec(text ?? '')?.[0] ?? null;

/** Every address of a header field such as `X-Failed-Recipients`. */
export const addressesIn = (text: string): string[] => text.slice(0, 32_768).match(new RegExp(address, 'g')) ?? [];
