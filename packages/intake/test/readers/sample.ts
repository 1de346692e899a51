import type { DigestReport } from '@smtp451/core/digest';
import type { UnreadKind } from '../../src/reading/unread-kinds.ts';

type Counts = Pick<DigestReport, 'attempts' | 'deferred' | 'failed' | 'delivered' | 'lines'>;

/** An input of one format, and what a digest of it tells. */
export interface Sample {
  title: string;
  bytes: Uint8Array;
  counts: Partial<Counts>;
  outcomes?: Partial<DigestReport['outcomes']>;
  causes?: Record<string, number>;
  inbound?: { deferred: number; failed: number };
  /** What is not read, by reason. */
  unread?: Partial<Record<UnreadKind, number>>;
  from?: string;
}
