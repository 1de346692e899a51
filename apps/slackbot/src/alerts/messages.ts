/** One message an alert: it changes while the alert lasts, and says so when it is over. */
import { type CauseId, causes, providerName } from '@smtp451/core';
import { context } from '../messages/answers.ts';
import { actions, button } from '../messages/buttons.ts';
import { duration } from '../messages/duration.ts';
import { clip, limits } from '../messages/limits.ts';
import type { Block, Message } from '../messages/message.ts';
import { plain } from '../messages/plain.ts';
import { bold, code, link, list, rich, section } from '../messages/rich.ts';
import { number } from '../schedule/words.ts';
import type { Alert } from '../store/records.ts';
import type { Finding } from './detect.ts';
import { type AlertFacts, readFacts } from './facts.ts';

export function alertMessage(alert: Alert, runbookUrl: string | null): Message {
  const facts = readFacts(alert.facts);
  const headline = `${state(alert)} ${headlineOf(facts.finding)}`;
  const lines = [...detailsOf(facts), ...stepOf(facts.finding)];
  const blocks: Block[] = [
    rich(
      section(bold(headline)),
      ...(facts.finding.kind === 'template' ? [section(code(clip(facts.finding.what, 300)))] : []),
    ),
    rich(
      list(
        'bullet',
        lines.map(line => section(line)),
      ),
    ),
    ...(runbookUrl ? [rich(section('📖 ', link(runbookUrl, 'Run-book of this channel')))] : []),
    ...(alert.state === 'closed' ? [] : [buttons(alert)]),
    context(footer(alert, facts)),
  ];
  return { text: clip(plain(`${headline} ${lines[0] ?? ''}`), limits.text), blocks };
}

/** The state in words and as an emoji: never the emoji alone. */
function state({ state, assignee }: Alert): string {
  if (state === 'closed') return '✅ Over:';
  if (state === 'acknowledged') return assignee ? '👤 Taken:' : '👀 Seen:';
  return '🚨 Alert:';
}

const label = (cause: CauseId | null): string => (cause ? causes[cause].label : 'cause not told');

function headlineOf({ kind, what, count, usual, cause }: Finding): string {
  const times =
    usual !== null && usual >= 1
      ? `, ${Math.round(count / usual)} times the usual ${number(Math.round(usual))}`
      : ', and usually hardly any';
  switch (kind) {
    case 'cause':
      return `${number(count)} deferrals an hour for ${label(cause)}${times}.`;
    case 'provider':
      return `${number(count)} deferrals an hour by ${providerName(what)}${times}.`;
    case 'template':
      return `A reply that was never seen here before, ${number(count)} times (${label(cause)}):`;
    default:
      return `${number(count)} messages wait longer than they should: ${label(cause)}.`;
  }
}

function detailsOf({ finding, peak, history }: AlertFacts): string[] {
  const wait = finding.kind === 'late' && finding.cause ? causes[finding.cause].wait : null;
  return [
    ...(wait ? [`It usually clears within ${duration(wait.maxSeconds)}.`] : []),
    ...(peak > finding.count ? [`The peak was ${number(peak)}.`] : []),
    ...history.slice(-5).map(one => one.text),
  ];
}

/** What to do first, for what has a cause. */
function stepOf({ cause }: Finding): string[] {
  const step = cause ? causes[cause].steps.outbound[0]?.do : null;
  return [step ? `🔧 ${clip(step, 300)}` : '🔧 /smtp451 digest in this channel shows what is behind it.'];
}

const buttons = ({ id, state }: Alert): Block =>
  actions(
    ...(state === 'open' ? [button('alert_acknowledge', 'Seen', id, { says: 'Seen: mark this alert' })] : []),
    button('alert_assign', 'I take it', id, { says: 'I take it: this alert is mine' }),
    button('alert_silence', 'Silence for a day', id, { says: 'Silence for a day: no alert about this' }),
  );

function footer({ openedAt, closedAt }: Alert, { seenAt }: AlertFacts): string {
  const lasted = duration(Math.max(60, ((closedAt ?? seenAt) - openedAt) / 1_000));
  return closedAt
    ? `It lasted ${lasted}.`
    : `For ${lasted} now · this message changes while it lasts · /smtp451 settings to switch alerts off`;
}
