/** `rfc822; user@example.com`, also without the type, in angle brackets, or with the `+` of RFC 2821's time. */
const address = /[^\s<>;,"'()[\]]{1,256}@[^\s<>;,"'()]{1,255}/;

export interface ReportedRecipient {
  address: string | null;
  /** The text of the diagnostic code, as one line; empty where there is none. */
  diagnosis: string;
  /** Its enhanced status code, or null. */
  enhancedStatusCode: string | null;
}

/** The recipients of a delivery status notification (RFC 3464 section 2.3), one for each block that is about one, in order. */
export const recipientsOfReport = (report: string): ReportedRecipient[] => {
  const recipients: ReportedRecipient[] = [];
  for (const block of report.split(/\r?\n[ \t]*\r?\n/)) {
    const fields = fieldsOf(block);
    const final = fields.get('final-recipient');
    const original = fields.get('original-recipient');
    const diagnosis = fields.get('diagnostic-code');
    if (final === undefined && original === undefined && diagnosis === undefined) continue;
    recipients.push({
      address: addressIn(final) ?? addressIn(original),
      enhancedStatusCode: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null,
      diagnosis: (diagnosis ?? '').replace(/^[\w-]{1,40};\s*/, ''),
    });
  }
  return recipients;
};

const longestField = 2_000;

const fieldsOf = (block: string): Map<string, string> => {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of block.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && name !== '') {
      const value = fields.get(name)!;
      if (value.length < longestField) fields.set(name, `${value} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : '';
    if (name !== '') fields.set(name, line.slice(colon + 1, colon + 1 + longestField).trim());
  }
  return fields;
};

/** The first address in a text. */
export const addressIn = (text: string | undefined): string | null => address.exec(text ?? '')?.[0] ?? null;

/** Every address of a header field such as `X-Failed-Recipients`. */
export const addressesIn = (text: string): string[] => text.slice(0, 32_768).match(new RegExp(address, 'g')) ?? [];
