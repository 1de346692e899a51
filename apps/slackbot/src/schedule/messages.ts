/** The scheduled summary as Slack messages: what changed first, the details in its thread. */
import type { RichTextElement } from '@slack/types';
import { causes, providerName } from '@smtp451/core';
import { context } from '../messages/answers.ts';
import { duration } from '../messages/duration.ts';
import { clip, limits } from '../messages/limits.ts';
import type { Block, Message } from '../messages/message.ts';
import { plain } from '../messages/plain.ts';
import { bold, code, link, list, rich, section, title } from '../messages/rich.ts';
import type { Schedule } from '../store/records.ts';
import { timingText } from './cadence.ts';
import { chart } from './chart.ts';
import type { SummaryFacts } from './summary.ts';
import { causeTable } from './tables.ts';
import { changeWords, moment, number, plural } from './words.ts';

export interface SummaryContext {
  timeZone: string;
  /** `weekdays 09:00 Europe/Berlin` */
  schedule: string;
  runbookUrl: string | null;
  /** Who asked, for `run now`; null for the clock. */
  requestedBy: string | null;
}

export interface SummaryMessages {
  headline: Message;
  /** Null where one line says it all. */
  details: Message | null;
}

export function summaryMessages(facts: SummaryFacts, about: SummaryContext): SummaryMessages {
  if (isQuiet(facts)) return { headline: quiet(facts, about), details: null };
  return { headline: headline(facts, about), details: details(facts, about) };
}

const isQuiet = ({ deferred, waiting, gaveUp }: SummaryFacts): boolean =>
  deferred.now === 0 && waiting.count === 0 && gaveUp === 0;

function quiet(facts: SummaryFacts, about: SummaryContext): Message {
  const since = moment(facts.period.from, about.timeZone);
  const line = facts.heard
    ? `✅ Quiet: no deferrals since ${since}, ${plural(facts.delivered.now, 'message')} delivered${facts.deferred.before > 0 ? `; ${number(facts.deferred.before)} deferrals in the period before` : ''}.`
    : `🔌 Nothing was received from any mail server since ${since}, so there is nothing to say about deferrals. Is \`smtp451 ship\` running?`;
  return { text: clip(plain(line), limits.text), blocks: [rich(section(line)), context(footer(about))] };
}

function headline(facts: SummaryFacts, about: SummaryContext): Message {
  const lines = [verdictLine(facts, about), firstLine(facts), outcomeLine(facts)].filter(line => line !== null);
  const text = clip(plain(lines.join(' ')), limits.text);
  const [first = '', ...rest] = lines;
  const words: Block[] = [
    rich(section(bold(first))),
    ...(rest.length > 0
      ? [
          rich(
            list(
              'bullet',
              rest.map(line => section(line)),
            ),
          ),
        ]
      : []),
  ];
  const foot = context(footer(about));
  const picture = chart(facts, about.timeZone);
  return { text, blocks: [...words, ...(picture ? [picture] : []), foot], simpler: [[...words, foot]] };
}

function verdictLine(facts: SummaryFacts, about: SummaryContext): string {
  const since = moment(facts.period.from, about.timeZone);
  const before = moment(facts.compared.from, about.timeZone);
  return `📊 ${plural(facts.deferred.now, 'deferral')} since ${since}: ${changeWords(facts.deferred)} (compared with the time from ${before}).`;
}

function firstLine({ firstToFix }: SummaryFacts): string | null {
  if (!firstToFix) return '🟢 Nothing needs to be fixed: what was deferred clears by itself.';
  const { cause, provider, count, stuck, share } = firstToFix;
  const at = provider ? ` at ${providerName(provider)}` : '';
  const held = [count > 0 ? plural(count, 'deferral') : '', stuck > 0 ? `${number(stuck)} stuck` : ''].filter(Boolean);
  const percent = share > 0 ? `, ${Math.max(1, Math.round(share * 100))} % of all` : '';
  const step = causes[cause].steps.outbound[0]?.do ?? '';
  return `🔧 First to fix: ${causes[cause].label}${at} (${held.join(', ')}${percent}). ${clip(step, 300)}`;
}

function outcomeLine({ cleared, gaveUp, waiting }: SummaryFacts): string | null {
  const done = cleared.inTime + cleared.late;
  const mean = cleared.meanSeconds === null ? '' : `, after ${duration(cleared.meanSeconds)} on average`;
  const parts = [
    done > 0 ? `✅ ${number(done)} cleared (${number(cleared.inTime)} within the usual time${mean})` : '',
    gaveUp > 0 ? `⛔ ${number(gaveUp)} given up` : '',
    waiting.count > 0 ? `⏳ ${number(waiting.count)} still waiting` : '',
    waiting.stuck > 0 ? `⚠️ ${number(waiting.stuck)} longer than they should` : '',
    waiting.untracked > 0 ? `❔ ${number(waiting.untracked)} not followed to their end` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(' · ')}.` : null;
}

function details(facts: SummaryFacts, about: SummaryContext): Message {
  const table = causeTable(facts);
  const rest: Block[] = [
    ...newBlocks(facts),
    ...stuckBlocks(facts, about.timeZone),
    ...whereBlocks(facts),
    ...(about.runbookUrl ? [rich(section('📖 ', link(about.runbookUrl, 'Run-book of this channel')))] : []),
  ];
  const text = clip(
    plain(
      `By cause: ${facts.causes.map(one => `${one.cause ? causes[one.cause].label : 'not told'} ${number(one.now)}`).join(', ')}.`,
    ),
    limits.text,
  );
  const causeLines = list(
    'bullet',
    facts.causes
      .slice(0, 20)
      .map(one =>
        section(`${one.cause ? causes[one.cause].label : 'Not told'}: ${number(one.now)}, ${changeWords(one)}`),
      ),
  );
  const simple: Block[] = facts.causes.length > 0 ? [rich(title('By cause'), causeLines)] : [];
  return { text, blocks: [...(table ? [table] : simple), ...rest], simpler: [[...simple, ...rest]] };
}

function newBlocks({ newTemplates }: SummaryFacts): Block[] {
  if (newTemplates.length === 0) return [];
  const lines = newTemplates.map(one => section(bold(`${number(one.count)} × `), code(clip(one.example, 250))));
  return [rich(title('🆕 Replies that this channel never saw before'), list('bullet', lines))];
}

function stuckBlocks({ stuck }: SummaryFacts, timeZone: string): Block[] {
  if (stuck.length === 0) return [];
  const lines = stuck.slice(0, 10).map(one => {
    const what = one.cause ? causes[one.cause].label : 'Cause not told';
    return section(
      `${number(one.stuck)} × ${what}${one.provider ? ` at ${providerName(one.provider)}` : ''}, the oldest since ${moment(one.oldestAt, timeZone)} (${one.source})`,
    );
  });
  return [rich(title('⚠️ Waiting longer than they should'), list('bullet', lines))];
}

function whereBlocks({ providers, domains }: SummaryFacts): Block[] {
  const who = providers
    .slice(0, 8)
    .map(one => `${one.provider ? providerName(one.provider) : 'not recognised'} ${number(one.now)}`);
  const where = domains.slice(0, 8).map(one => `${one.domain} ${number(one.count)}`);
  return [
    ...(who.length > 0 ? [rich(section(bold('Who deferred: '), who.join(' · ')))] : []),
    ...(where.length > 0 ? [rich(section(bold('Recipient domains: '), where.join(' · ')))] : []),
  ];
}

const footer = ({ schedule, requestedBy }: SummaryContext): string =>
  requestedBy ? `Asked for by a member · ${schedule}` : `${schedule} · /smtp451 schedules to pause, snooze or edit`;

/** To the person who made the schedule. `why` is a sentence of ours that begins small. */
export function pausedMessage(schedule: Schedule, why: string): Message {
  const timing = timingText(schedule);
  return {
    text: clip(
      plain(`⏸️ I paused the summary ${timing}: ${why} Resume it with /smtp451 schedules in its channel.`),
      limits.text,
    ),
    blocks: [
      rich(
        section('⏸️ ', bold('Summary paused'), ': ', code(timing), ' in ', channelOf(schedule), `. ${capital(why)}`),
        section('Resume it with ', code('/smtp451 schedules'), ' in that channel.'),
      ),
    ],
  };
}

/** To whoever asked for the summary, or made its schedule: this one did not come, or nobody knows whether it did. */
export function failedMessage(schedule: Schedule, { kind, why }: { kind: string; why: string }): Message {
  const timing = timingText(schedule);
  const what = kind === 'uncertain' ? 'Summary not confirmed' : 'Summary not posted';
  const next =
    kind === 'uncertain' ? 'It is not repeated, since it may stand there.' : 'The next one comes as scheduled.';
  return {
    text: clip(plain(`⚠️ ${what} (${timing}): ${why} ${next}`), limits.text),
    blocks: [
      rich(section('⚠️ ', bold(what), ': ', code(timing), ' in ', channelOf(schedule), `. ${capital(why)} ${next}`)),
    ],
  };
}

const channelOf = ({ channel }: Schedule): RichTextElement => ({ type: 'channel', channel_id: channel });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
