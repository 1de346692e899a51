import type { DigestReading } from '@smtp451/intake';
import { bytesText, countText, plural, timeText } from '../format.ts';
import { causeLabel } from '../names.ts';
import { bucketHours } from './charts/buckets.ts';
import { clearChart } from './charts/clear-chart.ts';
import { domainsChart } from './charts/domains-chart.ts';
import { hoursChart, hoursTitle } from './charts/hours-chart.ts';
import { outcomesChart } from './charts/outcomes-chart.ts';
import { escaped } from './escape.ts';
import { cards, fixes, trendSection, whereItWaits } from './findings.ts';
import { style } from './style.ts';
import {
  causesTable,
  clearTable,
  domainsTable,
  hoursTable,
  providerSentences,
  providersTable,
  repliesTable,
} from './tables.ts';

export interface PageOptions {
  /** What was read, for people. */
  title: string;
  madeAt: Date;
}

/** Nothing may be loaded and nothing runs: a page that is mailed around asks nobody for anything. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The digest as one page without scripts and without anything from elsewhere. */
export const digestPage = (reading: DigestReading, { title, madeAt }: PageOptions): string => {
  const { report } = reading;
  const period = report.from === null ? 'no times told' : `${timeText(report.from)} to ${timeText(report.to)} UTC`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>Deferrals: ${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Deferrals in ${escaped(title)}</h1>
<p class="soft">${escaped(period)} · ${plural(report.lines, 'line')}, ${bytesText(report.bytes)}${reading.wasInterrupted ? ' · interrupted: not all was read' : ''}</p>
${cards(report)}
${sections(reading)}
<footer>Made by smtp451 on ${timeText(madeAt.toISOString())} UTC. All times are UTC. Addresses are masked. ${precision(reading)}</footer>
</main>
</body>
</html>
`;
};

const sections = (reading: DigestReading): string => {
  const { report } = reading;
  if (report.attempts === 0) return `<p>No delivery attempt was found.</p>${unread(reading)}`;
  return [
    section('Fix first', `${fixes(report)}${whereItWaits(report)}`),
    trendSection(report),
    section(hoursTitle(bucketHours(report).seconds), chart(hoursChart(report), hoursTable(report))),
    section('Causes', causesTable(report)),
    section('What became of deferred mail', chart(outcomesChart(report), '')),
    section('Time until it was delivered', chart(clearChart(report), clearTable(report))),
    section('Only us, or only them?', `${providerSentences(report)}\n${providersTable(report)}`),
    section('Recipient domains', chart(domainsChart(report), domainsTable(report))),
    section('Replies', repliesTable(report.replies, 'Deferrals by reply, one example of each')),
    section('Failures', repliesTable(report.failedReplies.slice(0, 50), 'Attempts that failed for good, by reply')),
    inbound(reading),
    unread(reading),
  ].join('\n');
};

const section = (title: string, content: string): string =>
  content === '' ? '' : `<section><h2>${title}</h2>\n${content}</section>`;

/** A chart with its numbers beside it, for whoever cannot see it. */
const chart = (drawing: string, numbers: string): string =>
  drawing === ''
    ? ''
    : `<figure>${drawing}</figure>${numbers === '' ? '' : `<details><summary>The same as a table</summary>${numbers}</details>`}`;

const inbound = ({ report: { inbound: refused } }: DigestReading): string => {
  if (refused.deferred + refused.failed === 0) return '';
  const causes = refused.causes.map(({ cause, count }) => `${causeLabel(cause)} ${countText(count)}`).join(', ');
  return section(
    'Refused by your own servers',
    `<p>${countText(refused.deferred)} put off${causes === '' ? '' : ` (${escaped(causes)})`} and ${countText(refused.failed)} refused for good. These are in none of the counts above.</p>`,
  );
};

const unread = ({ unread: kinds, report }: DigestReading): string => {
  const cut =
    report.truncated > 0
      ? `<li>${plural(report.truncated, 'line or part', 'lines or parts')} too long: only the beginning was read.</li>`
      : '';
  const items = kinds.map(({ says, examples }) => {
    const shown = examples
      .map(({ where, detail }) => `<li>${escaped(detail === '' ? where : `${where}: ${detail}`)}</li>`)
      .join('');
    return `<li>${escaped(says)}${shown === '' ? '' : `<ul class="note">${shown}</ul>`}</li>`;
  });
  const list = [...items, cut].join('\n').trim();
  return list === '' ? '' : section('Not read', `<ul>${list}</ul>`);
};

const precision = ({ report: { precision: off } }: DigestReading): string => {
  const lists = (['domains', 'replies', 'senders', 'remoteMtas'] as const).filter(name => off[name] > 0);
  return lists.length === 0
    ? 'Counts are exact.'
    : `Counts are exact but for long lists: ${lists.map(name => `${name} may be ${countText(off[name])} too low`).join(', ')}.`;
};
