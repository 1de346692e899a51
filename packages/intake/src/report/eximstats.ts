import type { CountedReason } from './count-reasons.ts';

/** What an eximstats text report (https://www.exim.org/exim-html-current/doc/html/spec_html/ch-exim_utilities.html, checked 2026-11-23) tells of deliveries. */
export interface EximstatsReport {
  /** Messages. */
  delivered: number;
  /** Messages of which at least one address was deferred: the report does not say why. */
  delayed: number;
  reasons: CountedReason[];
}

export const isEximstats = (text: string): boolean => /^Exim statistics from \d{4}-\d\d-\d\d/m.test(text);

const column = (text: string, row: RegExp): number => Number(row.exec(text)?.[1] ?? 0);

/** `    1 user@example.com R=… : SMTP error …`, wrapped with an indent. */
const errorList = (text: string): CountedReason[] => {
  const start = text.search(/^List of errors\r?$/m);
  if (start < 0) return [];
  const reasons: CountedReason[] = [];
  for (const raw of text.slice(start).split('\n').slice(2)) {
    const line = raw.trimEnd();
    const found = /^\s{0,8}(\d{1,12}) (\S.{0,2000})$/.exec(line);
    const last = reasons.at(-1);
    if (found !== null)
      reasons.push({
        outcome: 'failed',
        isInbound: false,
        count: Number(found[1]),
        reason: found[2]!,
        words: '',
      });
    else if (/^\s+\S/.test(line) && last !== undefined) last.reason += ` ${line.trim()}`;
    else if (/^\S/.test(line) && !line.startsWith('-')) break;
  }
  return reasons.map(reason => ({ ...reason, words: `1aaaaa-000000-00 ** ${reason.reason}` }));
};

/** `         1   Temporarily rejected RCPT: greylisted, try later`. */
const rejections = (text: string, title: RegExp, outcome: CountedReason['outcome']): CountedReason[] => {
  const start = text.search(title);
  if (start < 0) return [];
  const reasons: CountedReason[] = [];
  for (const line of text.slice(start).split('\n').slice(3)) {
    const found = /^\s{1,20}(\d{1,12})\s{2,6}(\S.{0,600})$/.exec(line.trimEnd());
    if (found === null) break;
    const reason = found[2]!.replace(/^(?:Temporarily r|R)ejected ([A-Z]+): /, '');
    reasons.push({
      outcome,
      isInbound: true,
      count: Number(found[1]),
      reason,
      words: `${outcome === 'deferred' ? 450 : 550} ${reason}`,
    });
  }
  return reasons;
};

export const readEximstats = (text: string): EximstatsReport => ({
  delivered: column(text, /^ {2}Delivered\s{1,40}\S{1,12}\s{1,20}(\d{1,12})/m),
  delayed: column(
    text,
    /^ {2}Received\s{1,40}\S{1,12}\s{1,20}\d{1,12}\s{1,60}\d{1,12}\s{1,20}(\d{1,12}) +[\d.]{1,5}%/m,
  ),
  reasons: [
    ...errorList(text),
    ...rejections(text, /^Top \d{1,6} mail temporary rejection reasons/m, 'deferred'),
    ...rejections(text, /^Top \d{1,6} mail rejection reasons/m, 'failed'),
  ],
});
