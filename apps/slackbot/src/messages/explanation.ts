import type { RichTextSection } from '@slack/types';
import type { Explanation, Step } from '@smtp451/core';
import { causes } from '@smtp451/core';
import { actions, button } from './buttons.ts';
import { clip } from './limits.ts';
import type { Block } from './message.ts';
import { bold, code, italic, link, list, rich, section, title, words } from './rich.ts';
import { actors, confidences } from './words.ts';

const mostSteps = 3;
const mostEvidence = 3;
const mostSources = 3;

/** At most three steps, without their reasons: whoever has time for those, or for more steps, asks with a button. */
export function stepsBlock(steps: readonly Step[], heading: string): Block[] {
  if (steps.length === 0) return [];
  const shown = steps.slice(0, mostSteps);
  const [first] = shown;
  // Whose move is said once where all are the same one's.
  const all = first && shown.every(({ who }) => who === first.who) ? first.who : null;
  const lines = shown.map(({ who, do: what }) => section(all ? null : bold(`${actors[who]}: `), clip(what, 500)));
  return [rich(title(all ? `${heading} (${sides[all]})` : heading), list('ordered', lines))];
}

/** Where it is done: the move may be another's, as long as one waits for it. */
const sides: Record<Step['who'], string> = {
  sender: 'on the sending side',
  receiver: 'on the receiving side',
  recipient: 'by the recipient',
};

/** Every step with its reason. */
export const reasonedSteps = (steps: readonly Step[], heading: string): Block => {
  const line = ({ do: what, why }: Step): RichTextSection =>
    section(clip(what, 500), why ? ' ' : null, why ? italic(clip(why, 300)) : null);
  return rich(title(heading), list('ordered', steps.slice(0, 8).map(line)));
};

/** The summary, the first steps, what shows it, how sure it is, and where it is written down. */
export function explanationBlocks(found: Explanation, input: string): Block[] {
  const { outcome } = found;
  return [
    rich(section(clip(found.summary, 600))),
    ...stepsBlock(found.steps, outcome === 'delivered' ? 'What to do' : 'What to do, in order'),
    ...avoidBlock(found),
    ...groundsBlock(found, input),
  ];
}

function avoidBlock({ avoid }: Explanation): Block[] {
  const first = avoid[0];
  // Each is a whole sentence, “Do not …”.
  return first ? [rich(section('⚠️ ', clip(first, 400)))] : [];
}

/** Evidence, confidence and sources: short here, whole behind *Show the evidence*. */
function groundsBlock(found: Explanation, input: string): Block[] {
  const lines = [
    ...evidenceLines(found, input, mostEvidence),
    section(confidences[found.confidence], doubt(found)),
    ...sourcesLine(found),
  ];
  return [rich(title('Why I say so'), list('bullet', lines))];
}

/** Each piece of evidence: the characters themselves, and why they matter. */
export function evidenceLines(found: Explanation, input: string, most: number): RichTextSection[] {
  return found.evidence
    .filter(({ start, end }) => start >= 0 && end > start && end <= input.length)
    .slice(0, most)
    .map(({ start, end, says }) =>
      section(code(clip(oneLine(input.slice(start, end)), 160)), words(` — ${clip(says, 300)}`)),
    );
}

function doubt(found: Explanation): string {
  const other = found.alternatives[0];
  if (!other || found.confidence === 'high') return '';
  return `. It could also be: ${causes[other.cause].label}. ${clip(other.tellApart, 300)}`;
}

function sourcesLine({ sources }: Explanation): RichTextSection[] {
  if (sources.length === 0) return [];
  const links = sources
    .slice(0, mostSources)
    .flatMap(({ title, url }, i) => [i ? words(', ') : words('Sources: '), link(url, clip(title, 120))]);
  return [section(...links)];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `value` says which reply: it holds the redacted reply itself, or the key of a stored one. */
export function answerButtons(found: Explanation, value: string): Block[] {
  if (found.outcome === 'not-a-reply') return [];
  const help = [button('packet', 'Postmaster packet', value), button('queue_commands', 'Queue commands', value)];
  return found.outcome === 'delivered' ? [] : [actions(...help)];
}

export function threadButtons(found: Explanation, value: string): Block[] {
  if (found.outcome === 'not-a-reply' || found.outcome === 'delivered') return [];
  return [
    actions(
      button('sender_side', 'What does the sender do?', value),
      button('receiver_side', 'What does the receiver do?', value),
      button('evidence', 'Show the evidence', value),
      button('not_right', 'Not right?', value),
    ),
  ];
}
