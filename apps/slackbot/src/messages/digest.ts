/** The thread under a digest: first thing to fix, chart, table, what could not be read. */

import type { RichTextSection } from '@slack/types';
import { causes, providerName, redact } from '@smtp451/core';
import { type DigestReport, type FixFirst, scopeSentences } from '@smtp451/core/digest';
import { context } from './answers.ts';
import { actions, button } from './buttons.ts';
import { causeChart } from './digest-chart.ts';
import { type Single, singleReply } from './digest-single.ts';
import { causeTable, replyTable } from './digest-table.ts';
import { duration } from './duration.ts';
import { explanationBlocks } from './explanation.ts';
import { headlineBlocks, headlineText } from './headline.ts';
import { clip, limits } from './limits.ts';
import type { Block, Message } from './message.ts';
import { plain } from './plain.ts';
import { bold, list, rich, section, title } from './rich.ts';

export interface DigestShown {
  report: DigestReport;
  /** File name or “paste”; others see it, so it is redacted. */
  title: string;
  /** Id of the stored digest, behind its buttons; null where it could not be stored. */
  id: string | null;
  /** What was left out, in sentences: parts that were too large, encrypted, or not understood. */
  notes: readonly string[];
}

const mostFixes = 5;

/** While it is read: one message that changes, and becomes the result. */
export const reading = (name: string, megabytes: number, attempts: number): Message => {
  const line = `⏳ Reading ${clip(redact(name), 100)}… ${megabytes.toFixed(1)} MB, ${count(attempts)} delivery attempts so far.`;
  return { text: plain(line), blocks: [rich(section(line))] };
};

/** The whole result. Where a workspace refuses charts or tables, simpler blocks say the same. */
export function digestMessage(shown: DigestShown): Message {
  const { report } = shown;
  const single = singleReply(report);
  if (single) return singleMessage(shown, single);
  const top: Block[] = [
    rich(headline(report, shown.title)),
    ...fixFirstBlocks(report),
    ...scopeBlocks(report),
    ...outcomeBlocks(report),
  ];
  const chart = causeChart(report);
  const tables = [causeTable(report), replyTable(report)].filter(block => block !== null);
  const end: Block[] = [...unreadBlocks(report, shown.notes), ...buttons(shown)];
  return {
    text: clip(plain(summaryText(report, shown.title)), limits.text),
    blocks: [...top, ...(chart ? [chart] : []), ...tables, ...end],
    simpler: [
      [...top, ...tables, ...end],
      [...top, ...causeLines(report), ...end],
    ],
  };
}

function singleMessage(shown: DigestShown, { found, input }: Single): Message {
  const { report, title: name, notes } = shown;
  const lead = `${headlineText(found)}. 📬 ${clip(redact(name), 100)}: ${numbers(report)}.`;
  return {
    text: clip(plain(lead), limits.text),
    blocks: [
      ...headlineBlocks(found),
      rich(headline(report, name)),
      ...outcomeBlocks(report),
      ...explanationBlocks(found, input),
      ...unreadBlocks(report, notes),
      ...buttons(shown),
    ],
  };
}

/** One line that a notification can hold. */
export function summaryText(report: DigestReport, name: string): string {
  const first = report.fixFirst[0];
  const lead = `📬 ${clip(redact(name), 100)}: ${numbers(report)}.`;
  return first ? `${lead} First: ${first.says}` : lead;
}

function headline(report: DigestReport, name: string): RichTextSection {
  const span = report.from && report.to ? ` · ${shortTime(report.from)} to ${shortTime(report.to)}` : '';
  return section('📬 ', bold(clip(redact(name), 100)), ` · ${numbers(report)}${span}`);
}

function numbers({ attempts, deferred, failed, delivered }: DigestReport): string {
  const parts = [many(attempts, 'attempt')];
  if (deferred > 0) parts.push(`${count(deferred)} deferred`);
  if (failed > 0) parts.push(`${count(failed)} failed for good`);
  if (delivered > 0) parts.push(`${count(delivered)} delivered`);
  return parts.join(', ');
}

function fixFirstBlocks({ fixFirst }: DigestReport): Block[] {
  if (fixFirst.length === 0)
    return [rich(section('✅ ', bold('Nothing to fix.'), ' What was deferred clears by itself.'))];
  const shown = fixFirst.slice(0, mostFixes);
  const lines = shown.map((fix, i) =>
    fixLine(
      fix,
      shown.findIndex(({ firstStep }) => firstStep === fix.firstStep),
      i,
    ),
  );
  return [rich(title('🔧 Fix first'), list('ordered', lines))];
}

/** What it is, how much of all, whose move, what is late; and below, what to do first, unless line `told` says it already. */
function fixLine(fix: FixFirst, told: number, here: number): RichTextSection {
  const { cause, provider, owner, share, recipients, late, firstStep } = fix;
  const who = provider ? ` at ${providerName(provider)}` : '';
  const waits = recipients > 0 ? ` · ${many(recipients, 'recipient')} waiting` : '';
  const overdue = late > 0 ? `, ${count(late)} longer than usual` : '';
  return section(
    bold(`${causes[cause].emoji} ${causes[cause].label}${who}`),
    ` · ${percent(share)} · ${movers[owner]}${waits}${overdue}`,
    firstStep ? `\n→ ${told < here ? `as for ${told + 1}` : clip(firstStep, 240)}` : null,
  );
}

const movers = {
  sender: 'the sender’s move',
  receiver: 'the receiver’s move',
  recipient: 'the recipient’s move',
  either: 'sender’s or receiver’s move',
} as const satisfies Record<FixFirst['owner'], string>;

/** Whether one provider alone defers us, or all do. */
function scopeBlocks({ providers }: DigestReport): Block[] {
  const sentences = scopeSentences(providers);
  return sentences.length === 0 ? [] : [rich(section(bold('Only us, or only them? '), sentences.join(' ')))];
}

/** What became of the deferred, and how long the rest has been waiting. */
function outcomeBlocks({ outcomes, blastRadius, oldestPendingSeconds, outcomesExact }: DigestReport): Block[] {
  const parts: string[] = [];
  if (outcomes.cleared > 0) parts.push(`${count(outcomes.cleared)} cleared on retry`);
  if (outcomes.pending > 0) parts.push(`${count(outcomes.pending)} still waiting`);
  if (outcomes.expired > 0) parts.push(`${count(outcomes.expired)} given up`);
  if (outcomes.bounced > 0) parts.push(`${count(outcomes.bounced)} refused in the end`);
  if (parts.length === 0) return [];
  if (oldestPendingSeconds) parts.push(`the oldest for ${duration(oldestPendingSeconds)}`);
  if (blastRadius.firstExpiryAt) parts.push(`the first expires ${shortTime(blastRadius.firstExpiryAt)}`);
  const exact = outcomesExact ? '' : ' Some of the log is missing, so this may be incomplete.';
  return [rich(section(bold('What became of them: '), `${parts.join(', ')}.${exact}`))];
}

/** What stands in for chart and table, in words. */
function causeLines(report: DigestReport): Block[] {
  const rows = report.causes
    .slice(0, 10)
    .map(({ cause, count: n, share }) =>
      section(`${causes[cause].emoji} ${causes[cause].label}: ${count(n)} (${percent(share)})`),
    );
  return rows.length > 0 ? [rich(title('Why'), list('bullet', rows))] : [];
}

/** Nothing is left out in silence: how much was read, and what was not. */
function unreadBlocks(report: DigestReport, notes: readonly string[]): Block[] {
  const { bytes, lines, unread, truncated, untracked, deferred } = report;
  const parts = [`Read ${size(bytes)}${lines > 0 ? `, ${many(lines, 'line')}` : ''}`];
  parts.push(
    unread === 0
      ? 'everything was understood'
      : unread === 1
        ? 'one line or part holds no delivery attempt that I understand'
        : `${count(unread)} lines or parts hold no delivery attempt that I understand`,
  );
  if (truncated > 0) parts.push(`${many(truncated, 'part was', 'parts were')} cut because of the length`);
  // A bounce says nothing of later; that goes without saying.
  if (untracked > 0 && untracked < deferred) parts.push(`${many(untracked, 'deferral')} could not be followed`);
  return [context([`${parts.join(' · ')}.`, ...notes.map(note => clip(redact(note), 300))].join(' '))];
}

function buttons({ id, report }: DigestShown): Block[] {
  if (id === null) return [];
  const more = report.unread > 0 ? [button('digest_unread', 'What was not read?', id)] : [];
  return [actions(button('digest_csv', 'Export as CSV', id), ...more)];
}

const counter = new Intl.NumberFormat('en');
export const count = (n: number): string => counter.format(n);
const many = (n: number, one: string, more = `${one}s`): string => `${count(n)} ${n === 1 ? one : more}`;
export const percent = (share: number): string => (share > 0 && share < 0.01 ? '<1 %' : `${Math.round(share * 100)} %`);
export const size = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
const shortTime = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
