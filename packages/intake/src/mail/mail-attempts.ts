import type { Classification } from '@smtp451/core';

/** What a mail tells of deliveries. */
export interface MailAttempts {
  /** What was classified. */
  text: string;
  found: Classification[];
  /** The recipients' addresses in the order of `found`, where they are known. */
  recipients: (string | null)[];
}
