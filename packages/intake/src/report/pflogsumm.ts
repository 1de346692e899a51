import type { CountedReason } from './count-reasons.ts';

/** What a pflogsumm report (https://jimsun.linxnet.com/postfix_contrib.html, checked 2026-11-23) tells of deliveries. */
export interface PflogsummReport {
  delivered: number;
  /** Deferrals by the report's own total; its details may hold fewer. */
  deferrals: number;
  bounced: number;
  rejected: number;
  reasons: CountedReason[];
}

export const isPflogsumm = (text: string): boolean =>
  /^Grand Totals\r?$/m.test(text) &&
  /^messages\r?$/m.test(text) &&
  /^\s{1,12}[\d.]{1,12}[kmg]?\s{1,6}delivered\r?$/m.test(text);

const units: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Counts above a million are written as `1234k`. */
const number = (text: string, line: RegExp): number => {
  const found = line.exec(text);
  return found === null ? 0 : Math.round(Number(found[1]) * (units[found[2] ?? ''] ?? 1));
};

const sectionOf = (line: string): CountedReason['outcome'] | null => {
  if (line.startsWith('message deferral detail')) return 'deferred';
  return line.startsWith('message bounce detail') ? 'failed' : null;
};

/** `  smtp (total: 7)`, `  mx.example.com[192.0.2.1]:25 (total: 3)`: a group above its reasons. */
const group = /^\s{1,8}(\S.{0,300}?) \(total: \d{1,12}\)\s{0,4}$/;
const counted = /^\s{3,20}(\d{1,12})\s{2,4}(\S.{0,2000})$/;

/** pflogsumm takes `host … said:` and `connect to` away; this is what they stood in. */
const words = (outcome: CountedReason['outcome'], relay: string, reason: string): string => {
  const said = /^\S{1,255}\[[0-9A-Fa-f.:]{2,45}\](?::\d{1,5})?: /.test(reason)
    ? `connect to ${reason}`
    : `host ${relay} said: ${reason}`;
  const text = /^(?:host |connect to |delivery temporarily|conversation |lost connection)/.test(reason) ? reason : said;
  return `postfix/smtp[1]: 0000000000: to=<>, relay=${relay}, status=${outcome === 'deferred' ? 'deferred' : 'bounced'} (${text})`;
};

export const readPflogsumm = (text: string): PflogsummReport => {
  const reasons: CountedReason[] = [];
  let outcome: CountedReason['outcome'] | null = null;
  let relay = 'none';
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line !== '' && !/^[\s-]/.test(line)) outcome = sectionOf(line);
    if (outcome === null) continue;
    const name = group.exec(line)?.[1];
    if (name !== undefined) relay = /^\S{1,255}$/.test(name) && name.includes('.') ? name : 'none';
    const found = counted.exec(line);
    if (found !== null) {
      const reason = found[2]!;
      reasons.push({
        outcome,
        isInbound: false,
        count: Number(found[1]),
        reason,
        words: words(outcome, relay, reason),
      });
    }
  }
  return {
    delivered: number(text, /^\s{1,12}([\d.]{1,12})([kmg]?)\s{1,6}delivered/m),
    deferrals: number(text, /^\s{1,12}[\d.]{1,12}[kmg]?\s{1,6}deferred {1,4}\((\d{1,12})([kmg]?) {1,4}deferrals\)/m),
    bounced: number(text, /^\s{1,12}([\d.]{1,12})([kmg]?)\s{1,6}bounced/m),
    rejected: number(text, /^\s{1,12}([\d.]{1,12})([kmg]?)\s{1,6}rejected/m),
    reasons,
  };
};
