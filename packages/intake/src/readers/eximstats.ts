import type { Reader } from '../reading/reader.ts';
import { wholeText } from '../reading/whole-text.ts';
import { countDelivered, countReasons } from '../report/count-reasons.ts';
import { isEximstats, readEximstats } from '../report/eximstats.ts';

/** A report that Exim's own program made of its log; the log itself tells more. */
export const eximstats: Reader = {
  id: 'eximstats',
  label: 'an eximstats report',
  matches: head => isEximstats(head.text),
  read: async (part, reading) => {
    const report = readEximstats(await wholeText(part, reading));
    countDelivered(reading, report.delivered);
    countReasons(part, reading, report.reasons);
    if (report.delayed > 0)
      reading.unread('summary-part', part.name, 'delayed messages: eximstats does not say why', report.delayed);
  },
};
