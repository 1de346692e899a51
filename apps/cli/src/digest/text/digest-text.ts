import type { DigestReading } from '@smtp451/intake';
import type { Styles } from '../../terminal/styles.ts';
import { bytesText, clean, countText, percent, plural, timeText } from '../format.ts';
import { againstEarlier } from './against-earlier.ts';
import { fixFirstList, inboundText, outcomesText, waitingText } from './findings.ts';
import type { DigestTextOptions } from './options.ts';
import { causesTable, domainsTable, providersTable, repliesTable, timeToClearTable } from './tables.ts';
import { unreadText } from './unread-text.ts';

/** A digest for a person at a terminal: how far it reaches, what to fix first, then what it rests on. */
export const digestText = (reading: DigestReading, options: DigestTextOptions): string => {
  const blocks = [
    headline(reading, options),
    waitingText(reading.report, options),
    fixFirstList(reading.report, options),
    againstEarlier(reading.report, options),
    causesTable(reading.report, options),
    providersTable(reading.report, options),
    domainsTable(reading.report, options),
    repliesTable(reading.report, options),
    outcomesText(reading.report, options),
    timeToClearTable(reading.report, options),
    inboundText(reading.report, options),
    unreadText(reading, options),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
};

const headline = ({ report, formats, wasInterrupted }: DigestReading, { bold, dim }: Styles): string => {
  const { attempts, deferred, failed, delivered, from, to } = report;
  const title =
    attempts === 0
      ? 'No delivery attempt was found'
      : `${plural(deferred, 'deferral')} in ${plural(attempts, 'attempt')} (${percent(deferred / attempts)})`;
  const period = from === null ? 'no times told' : `${timeText(from)} to ${timeText(to)} UTC`;
  const read = `${plural(report.lines, 'line')}, ${bytesText(report.bytes)}${formats.length === 0 ? '' : ` (${formats.map(({ format }) => format).join(', ')})`}`;
  const lines = [
    bold(title),
    `${countText(delivered)} delivered, ${countText(failed)} failed; ${period}`,
    dim(clean(`read: ${read}`)),
  ];
  if (wasInterrupted) lines.push(bold('Interrupted: this is what was read until then.'));
  return lines.join('\n');
};
