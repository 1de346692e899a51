import type { AttemptFacts } from '../../contract.ts';
import type { ParsedAttempt, Span } from '../input-format.ts';

/** Facts of which nothing is known yet; formats that are not on the hot path fill them in. */
export const blankFacts = (): AttemptFacts => ({
  queueId: null,
  recipientDomain: null,
  remoteMta: null,
  remoteIp: null,
  sendingIp: null,
  smtpCommand: null,
  at: null,
  rawAt: null,
  delaySeconds: null,
  attempts: null,
});

/** An attempt with nothing but its format; the same shape always. */
export const blankAttempt = (format: string): ParsedAttempt => ({
  format,
  outcome: null,
  direction: 'outbound',
  reply: null,
  reason: null,
  facts: blankFacts(),
  evidence: [],
  responders: [],
});

const isOuter = (code: number): boolean => code <= 32 || code === 96;

/** Without white space, and the backtick of a code span, at both ends. */
export const trimmed = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && isOuter(text.charCodeAt(from))) from++;
  while (to > from && isOuter(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
};

/** The names that are there, most telling first, each once. */
export const respondersOf = (...names: readonly (string | null | undefined)[]): string[] => {
  const out: string[] = [];
  for (const name of names) {
    if (name === null || name === undefined || name === '') continue;
    const plain = name.toLowerCase();
    if (plain.includes('.') && !out.includes(plain)) out.push(plain);
  }
  return out;
};
