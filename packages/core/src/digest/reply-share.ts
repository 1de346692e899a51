import type { CauseId } from '../causes/ids.ts';
import type { ReplyCount } from './summary.ts';
import { isoTime } from './times.ts';

/** One kind of reply as reports show it. */
export interface ReplyShare {
  /** `other` gathers what is past the limit of distinct templates. */
  template: string;
  count: number;
  cause: CauseId | null;
  provider: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
  example: string | null;
}

/** A reply's counts as the report shows them. */
export const replyShare = (reply: ReplyCount): ReplyShare => ({
  template: reply.template,
  count: reply.count,
  cause: reply.cause,
  provider: reply.provider,
  firstSeen: isoTime(reply.first),
  lastSeen: isoTime(reply.last),
  example: reply.example,
});

/** What the list has no room for. */
export const otherReplies = (count: number): ReplyShare => ({
  template: 'other',
  count,
  cause: null,
  provider: null,
  firstSeen: null,
  lastSeen: null,
  example: null,
});
