import type { DigestReport } from '@smtp451/core/digest';
import type { DigestReading, UnreadCount } from '@smtp451/intake';

/** The object of `digest --json`: the report, and how the reading went. */
export interface DigestJson extends DigestReport {
  /** What `unread` counts, by reason. */
  unreadKinds: UnreadCount[];
  formats: DigestReading['formats'];
  interrupted: boolean;
}

export const digestJson = ({ report, unread, formats, wasInterrupted }: DigestReading): DigestJson => ({
  ...report,
  unreadKinds: unread,
  formats,
  interrupted: wasInterrupted,
});
