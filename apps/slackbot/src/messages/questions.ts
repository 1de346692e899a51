/** What the buttons under an explanation answer with. */
import { causes, type Explanation, type Step } from '@smtp451/core';
import { context } from './answers.ts';
import { evidenceLines, reasonedSteps } from './explanation.ts';
import { clip, limits } from './limits.ts';
import type { Block, Message } from './message.ts';
import { plain } from './plain.ts';
import { bold, list, rich, section, title } from './rich.ts';
import { causeLabel, codes, confidences } from './words.ts';

export type Question = 'sender_side' | 'receiver_side' | 'evidence';

export function answerQuestion(question: Question, found: Explanation, input: string): Message {
  if (question === 'evidence') return evidence(found, input);
  const who = question === 'sender_side' ? 'sender' : 'receiver';
  return side(found, `What the ${who} does`, sideSteps(found, who));
}

/** The explanation's own steps for that side first, then the cause's, each once. */
function sideSteps({ steps, cause }: Explanation, who: 'sender' | 'receiver'): Step[] {
  const own = steps.filter(step => step.who === who);
  const usual = cause ? causes[cause].steps[who === 'sender' ? 'outbound' : 'inbound'] : [];
  const known = new Set(own.map(step => step.do));
  return [...own, ...usual.filter(step => step.who === who && !known.has(step.do))];
}

function side(found: Explanation, heading: string, steps: readonly Step[]): Message {
  const name = causeLabel(found);
  const full = name ? `${heading}: ${name}` : heading;
  const first = steps[0];
  if (!first)
    return {
      text: plain(`${full}. Nothing: the other side clears this.`),
      blocks: [rich(section(`${full}. Nothing: the other side clears this.`))],
    };
  return { text: clip(plain(`${full}. ${first.do}`), limits.text), blocks: [reasonedSteps(steps, full)] };
}

function evidence(found: Explanation, input: string): Message {
  const lines = evidenceLines(found, input, 20);
  const others = found.alternatives.map(({ cause, tellApart }) =>
    section(bold(`${causes[cause].label}: `), clip(tellApart, 400)),
  );
  const blocks: Block[] = [
    rich(
      title('The evidence'),
      ...(lines.length > 0 ? [list('bullet', lines)] : [section('No words of it are telling by themselves.')]),
    ),
    rich(title('How sure'), section(confidences[found.confidence])),
    ...(others.length > 0 ? [rich(title('What else it could be, and how to tell'), list('bullet', others))] : []),
    ...factsBlock(found),
  ];
  const about = causeLabel(found) ?? 'this answer';
  return { text: clip(plain(`The evidence for ${about}. ${confidences[found.confidence]}.`), limits.text), blocks };
}

/** What the wrapping line or report told, as far as it did. */
function factsBlock(found: Explanation): Block[] {
  const { attempt } = found;
  const facts: (readonly [string, string | number | null])[] = [
    ['format', found.format],
    ['codes', codes(found)],
    ['recipient domain', attempt.recipientDomain],
    ['remote MTA', attempt.remoteMta],
    ['remote IP', attempt.remoteIp],
    ['sending IP', attempt.sendingIp],
    ['queue id', attempt.queueId],
    ['command', attempt.smtpCommand],
    ['time', attempt.at ?? attempt.rawAt],
    ['delay', attempt.delaySeconds === null ? null : `${attempt.delaySeconds} s`],
    ['attempts', attempt.attempts],
    ['signature', found.signature],
  ];
  const told = facts.filter(([, value]) => value !== null && value !== '').map(([name, value]) => `${name}: ${value}`);
  return told.length > 0 ? [context(told.join(' · '))] : [];
}
