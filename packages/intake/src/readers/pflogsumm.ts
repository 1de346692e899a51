import type { Reader } from '../reading/reader.ts';
import { wholeText } from '../reading/whole-text.ts';
import { countDelivered, countReasons } from '../report/count-reasons.ts';
import { isPflogsumm, readPflogsumm } from '../report/pflogsumm.ts';

const sum = (counts: readonly { count: number }[]): number => counts.reduce((all, { count }) => all + count, 0);

/** A report that somebody else's program made of a Postfix log; the log itself tells more. */
export const pflogsumm: Reader = {
  id: 'pflogsumm',
  label: 'a pflogsumm report',
  matches: head => isPflogsumm(head.text),
  read: async (part, reading) => {
    const report = readPflogsumm(await wholeText(part, reading));
    countDelivered(reading, report.delivered);
    countReasons(part, reading, report.reasons);
    const told = (outcome: string): number => sum(report.reasons.filter(reason => reason.outcome === outcome));
    const missing = [
      [report.deferrals - told('deferred'), 'deferrals without a reason'],
      [report.bounced - told('failed'), 'bounces without a reason'],
      [report.rejected, 'rejections: the report does not tell temporary ones from permanent ones'],
    ] as const;
    for (const [count, what] of missing) if (count > 0) reading.unread('summary-part', part.name, what, count);
  },
};
