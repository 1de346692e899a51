/** Answers to one or several replies, as the person who asked sees them and as the channel does. */

import type { RichTextSection } from '@slack/types';
import type { Explanation } from '@smtp451/core';
import type { Group } from '../use-cases/rank.ts';
import { actions, button } from './buttons.ts';
import { answerButtons, explanationBlocks, threadButtons } from './explanation.ts';
import { headlineBlocks, headlineSection, headlineText } from './headline.ts';
import { clip, limits } from './limits.ts';
import type { Block, Message } from './message.ts';
import { plain } from './plain.ts';
import { bold, list, rich, section, title, words } from './rich.ts';

/** What an answer is about. `groups` is never empty and stands in order of rank. */
export interface Subject {
  /** What the evidence's offsets point into. Redacted wherever others can see it. */
  input: string;
  groups: readonly [Group, ...Group[]];
  /** What the buttons carry. */
  value: string;
}

const mostGroups = 8;

/** Everything in one message that only one person sees, with the button that shares it. */
export function privateAnswer(subject: Subject, options: { shareable: boolean; note: string | null }): Message {
  const [{ found }] = subject.groups;
  const share = options.shareable ? [button('share', 'Share to channel', subject.value, { style: 'primary' })] : [];
  const buttons = answerButtons(found, subject.value).flatMap(block =>
    block.type === 'actions' ? block.elements : [],
  );
  const all = [...share, ...(buttons as typeof share)];
  return {
    text: clip(notification(subject) + plain(options.note ? ` ${options.note}` : ''), limits.text),
    blocks: [
      ...head(subject),
      ...explanationBlocks(found, subject.input),
      ...(all.length > 0 ? [actions(...all)] : []),
      ...threadButtons(found, subject.value),
      ...noteBlock(options.note),
    ],
  };
}

/** What the channel sees: one line, and the reply it is about. */
export function publicHeadline(subject: Subject, askedBy: string | null): Message {
  const asked = askedBy ? [context(`Asked by ${clip(askedBy, 80)} · explanation in the thread`)] : [];
  return { text: notification(subject), blocks: [...head(subject), ...asked] };
}

/** What the thread below it holds. */
export function threadExplanation(subject: Subject): Message {
  const [{ found }] = subject.groups;
  return {
    text: clip(plain([found.summary, ...found.steps.slice(0, 1).map(step => step.do)].join(' ')), limits.text),
    blocks: [...rankedBlocks(subject.groups), ...explanationBlocks(found, subject.input), ...bothButtons(subject)],
  };
}

/** Headline and explanation in one, for an answer that stands in a thread already. */
export function threadAnswer(subject: Subject): Message {
  const [{ found }] = subject.groups;
  return {
    text: notification(subject),
    blocks: [
      ...head(subject),
      ...rankedBlocks(subject.groups),
      ...explanationBlocks(found, subject.input),
      ...bothButtons(subject),
    ],
  };
}

const bothButtons = ({ groups: [{ found }], value }: Subject): Block[] => [
  ...answerButtons(found, value),
  ...threadButtons(found, value),
];

/** True notification text: what the message says, not that there is one. */
export function notification({ groups }: Subject): string {
  const [first] = groups;
  const headline = headlineText(first.found);
  const lead = groups.length > 1 ? `${counted(groups)}. First: ` : '';
  return clip(plain(`${lead}${headline}. ${first.found.summary}`), limits.text);
}

function head({ groups }: Subject): Block[] {
  const [first] = groups;
  if (groups.length === 1) return headlineBlocks(first.found);
  return [rich(section('📋 ', bold(counted(groups)), '. First:')), ...headlineBlocks(first.found)];
}

/** Every group on its own line, most urgent first. */
export function rankedBlocks(groups: readonly Group[]): Block[] {
  if (groups.length === 1) return [];
  const lines = groups.slice(0, mostGroups).map(rankedLine);
  const rest = groups.length - mostGroups;
  return [
    rich(title('What to look at first'), list('ordered', lines)),
    ...(rest > 0 ? [context(`and ${rest} more: /smtp451 digest takes any number of lines`)] : []),
  ];
}

function rankedLine({ found, count }: Group): RichTextSection {
  const line = headlineSection(found);
  const times = count > 1 ? [bold(` ×${count}`)] : [];
  const step = found.steps[0] ? [words(`\n→ ${clip(found.steps[0].do, 200)}`)] : [];
  return { ...line, elements: [...line.elements, ...times, ...step] };
}

function counted(groups: readonly Group[]): string {
  const replies = groups.reduce((sum, group) => sum + group.count, 0);
  const causes = new Set(groups.map(({ found }) => found.cause)).size;
  return `${replies} replies, ${causes} ${causes === 1 ? 'cause' : 'causes'}`;
}

export const context = (text: string): Block => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: clip(text, 2000), emoji: false }],
});

const noteBlock = (note: string | null): Block[] => (note ? [context(note)] : []);

/** For a headline that could not be given: one plain message that only the person sees. */
export function notice(text: string, ...more: readonly Block[]): Message {
  return { text: clip(plain(text), limits.text), blocks: [rich(section(clip(text, limits.richText))), ...more] };
}

/** Whether an explanation is sure enough to be shown to a channel. */
export const worthShowing = ({ outcome, confidence }: Explanation): boolean =>
  outcome !== 'not-a-reply' && confidence !== 'low';
