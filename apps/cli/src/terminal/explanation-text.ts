import { type Action, causes, type Explanation, inWords, type Outcome, type Owner } from '@smtp451/core';
import type { Styles } from './styles.ts';

export interface TextOptions extends Styles {
  full: boolean;
}

const SHORT_STEPS = 4;
const SHORT_SOURCES = 3;

const outcomes = {
  deferred: 'Deferred: a temporary failure',
  failed: 'Failed: a permanent failure',
  delivered: 'Delivered',
  'not-a-reply': 'Not a mail server reply',
} satisfies Record<Outcome, string>;

const moves = {
  none: 'Nothing to do: the retry clears it',
  watch: 'Watch: normal, act if it lasts longer than it should',
  act: 'Act: it will not clear, or will come back, unless something changes',
} satisfies Record<Action, string>;

const owners = {
  sender: 'the sending side',
  receiver: 'the receiving side',
  recipient: 'the recipient',
  either: 'either side',
} satisfies Record<Owner, string>;

/** One explanation for a person at a terminal: the verdict first, then what to do, then why we think so. */
export function explanationText(found: Explanation, input: string, options: TextOptions): string {
  const blocks = [
    headline(found, options),
    facts(found, options),
    steps(found, options),
    avoid(found, options),
    why(found, input, options),
    sources(found, options),
    others(found, options),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function headline({ cause, outcome, summary, provider }: Explanation, { bold, width }: TextOptions): string {
  const label = cause ? `${causes[cause].emoji} ${causes[cause].label}` : outcomes[outcome];
  const title = provider ? `${label} · ${provider.name}` : label;
  return `${bold(title)}\n${wrap(summary, width)}`;
}

function facts(found: Explanation, { dim }: TextOptions): string {
  if (found.outcome === 'not-a-reply') return '';
  const rows: [string, string][] = [['Outcome', outcomes[found.outcome]]];
  if (found.outcome !== 'delivered') rows.push(['Your move', moves[found.action]]);
  if (found.owner) rows.push(['Who can fix it', owners[found.owner]]);
  if (found.wait)
    rows.push(['Usually clears', `${range(found.wait.minSeconds, found.wait.maxSeconds)} (${found.wait.basis})`]);
  if (found.cause) rows.push(['Confidence', found.confidence]);
  if (found.truncated) rows.push(['Note', 'only the beginning was read; a log of this length is for smtp451 digest']);
  return rows.map(([name, value]) => `${dim(name.padEnd(15))}${value}`).join('\n');
}

function range(min: number, max: number): string {
  return min === max ? inWords(max) : `${inWords(min)} to ${inWords(max)}`;
}

function steps({ steps: all }: Explanation, { bold, width, full, dim }: TextOptions): string {
  if (all.length === 0) return '';
  const shown = full ? all : all.slice(0, SHORT_STEPS);
  const lines = shown.map(({ who, do: action, why: reason }, index) => {
    const text = wrap(`${who === 'sender' ? '' : `[${who}] `}${action}`, width - 3, '   ');
    return `${index + 1}. ${text}${full ? `\n   ${dim(wrap(reason, width - 3, '   '))}` : ''}`;
  });
  const more = all.length - shown.length;
  return `${bold('What to do')}\n${lines.join('\n')}${more > 0 ? `\n   ${dim(`and ${more} more: --full`)}` : ''}`;
}

function avoid({ avoid: all }: Explanation, { bold, width }: TextOptions): string {
  return all.length === 0
    ? ''
    : `${bold('What not to do')}\n${all.map(text => `- ${wrap(text, width - 2, '  ')}`).join('\n')}`;
}

function why(found: Explanation, input: string, { bold, width, full }: TextOptions): string {
  if (found.evidence.length === 0) return '';
  const shown = full ? found.evidence : found.evidence.slice(0, 3);
  const lines = shown.map(({ start, end, says }) => `- "${clean(input.slice(start, end))}" ${says}`);
  const other = found.alternatives.map(
    ({ cause, tellApart }) => `- It could also be ${causes[cause].label.toLowerCase()}: ${tellApart}`,
  );
  return `${bold('Why we think so')}\n${[...lines, ...other].map(line => wrap(line, width, '  ')).join('\n')}`;
}

/** Control characters of the input must not reach the terminal. */
const clean = (text: string) => text.replaceAll(/[\0-\x1f\x7f-\x9f]+/g, ' ').slice(0, 160);

function sources({ sources: all }: Explanation, { bold, full }: TextOptions): string {
  const shown = full ? all : all.slice(0, SHORT_SOURCES);
  return shown.length === 0
    ? ''
    : `${bold('Sources')}\n${shown.map(({ title, url }) => `- ${title}: ${url}`).join('\n')}`;
}

function others({ others: all }: Explanation, { bold }: TextOptions): string {
  if (all.length === 0) return '';
  const lines = all.slice(0, 10).map(({ outcome, cause, provider, reply }) => {
    const label = cause ? causes[cause].label : outcomes[outcome];
    return `- ${label}${provider ? ` · ${provider.name}` : ''}${
      reply
        ? `: ${clean(`${reply.code ?? ''} ${reply.text}`)
            .trim()
            .slice(0, 80)}`
        : ''
    }`;
  });
  const more = all.length > 10 ? `\n- and ${all.length - 10} more` : '';
  return `${bold(`Also in this input (${all.length})`)}\n${lines.join('\n')}${more}`;
}

function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`\n${indent}`);
}
