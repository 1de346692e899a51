import { type Explanation, explain, redact } from '@smtp451/core';
import { wellFormed } from '../input/well-formed.ts';
import type { Subject } from '../messages/answers.ts';
import { limits } from '../messages/limits.ts';
import type { WorkspaceStore } from '../store/port.ts';
import type { Call } from './ports.ts';
import { attempts, type Group, rank } from './rank.ts';
import { within } from './tolerance.ts';

/** Buttons work this long after the answer. */
const draftMs = 90 * 24 * 3_600_000;
/** *Undo* carries where the posts stand besides. */
const mostInButton = limits.buttonValue - 150;
const valueForm = /^(?<kind>[tk])(?<index>\d{1,6}):(?<rest>[\s\S]*)$/;

/**
 * What an answer is about. A public one is explained from the redacted text, so that no excerpt can hold what must not
 * be seen; what the buttons carry is redacted in any case.
 */
export async function subjectOf(
  call: Pick<Call, 'memory' | 'log'>,
  text: string,
  audience: 'public' | 'private',
): Promise<Subject> {
  const redacted = redact(text);
  const input = audience === 'public' ? redacted : text;
  const groups = rank(explain(input)) as [Group, ...Group[]];
  return { input, groups, value: await valueFor(call, redacted, groups[0].index) };
}

/** The reply itself where it fits into a button, otherwise the key of a stored one. */
async function valueFor(
  { memory, log }: Pick<Call, 'memory' | 'log'>,
  redacted: string,
  index: number,
): Promise<string> {
  const own = `t${index}:${redacted}`;
  if (own.length <= mostInButton) return own;
  const key = await within<string | null>(memory.drafts.put(redacted, draftMs), null, log, 'draft');
  // Without the store the beginning must do; it holds the first reply in most pastes.
  return key === null ? wellFormed(own.slice(0, mostInButton)) : `k${index}:${key}`;
}

/** The other way round; null where what was kept has expired. */
export async function fromValue(
  memory: WorkspaceStore,
  value: string,
): Promise<{ input: string; found: Explanation; index: number } | null> {
  const { kind, index, rest } = valueForm.exec(value)?.groups ?? {};
  if (!kind || rest === undefined) return null;
  const input = kind === 't' ? rest : await memory.drafts.get(rest);
  if (input === null) return null;
  const all = attempts(explain(input));
  const found = all[Number(index)] ?? all[0];
  return found ? { input, found, index: Number(index) } : null;
}

/** The subject that a button's value stands for, as others may see it. */
export async function subjectFromValue(memory: WorkspaceStore, value: string): Promise<Subject | null> {
  const known = await fromValue(memory, value);
  if (!known) return null;
  const groups = rank(explain(known.input)) as [Group, ...Group[]];
  return { input: known.input, groups, value };
}
