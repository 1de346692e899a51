import { isBlank } from './records.ts';

/** Where a field's value stands. */
export interface FieldSpan {
  /** Where its name begins. */
  at: number;
  start: number;
  end: number;
}

export type FieldName =
  | 'reporting-mta'
  | 'arrival-date'
  | 'x-postfix-queue-id'
  | 'final-recipient'
  | 'original-recipient'
  | 'action'
  | 'status'
  | 'diagnostic-code'
  | 'remote-mta'
  | 'last-attempt-date';

/** The fields of one recipient, or of the message (RFC 3464 sections 2.2 and 2.3). */
export type Block = Partial<Record<FieldName, FieldSpan>>;

const names = new Set<string>([
  'reporting-mta',
  'arrival-date',
  'x-postfix-queue-id',
  'final-recipient',
  'original-recipient',
  'action',
  'status',
  'diagnostic-code',
  'remote-mta',
  'last-attempt-date',
]);

const isNameCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45;

/** The index of the colon of a header field that begins at `from`, or -1. */
const colonAt = (text: string, from: number): number => {
  let at = from;
  while (at < from + 60 && isNameCode(text.charCodeAt(at))) at++;
  if (at - from < 3) return -1;
  while (text.charCodeAt(at) === 32) at++;
  // `https://…` begins no field.
  return text.charCodeAt(at) === 58 && text.charCodeAt(at + 1) !== 47 ? at : -1;
};

const lineEnd = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
};

const isIndent = (code: number): boolean => code === 32 || code === 9;

/** Folded lines are indented (RFC 5322); a pasted diagnostic often lost its indent, so it runs on to the next field. */
const valueEnd = (text: string, firstEnd: number, runsOn: boolean): number => {
  let end = firstEnd;
  while (end + 1 < text.length) {
    const next = end + 1;
    const stop = lineEnd(text, next);
    if (isBlank(text, next, stop)) break;
    if (!isIndent(text.charCodeAt(next)) && (!runsOn || colonAt(text, next) >= 0 || text.startsWith('--', next))) break;
    if (isIndent(text.charCodeAt(next)) && fieldNameAt(text, skipIndent(text, next)) !== null) break;
    end = stop;
  }
  return end;
};

const skipIndent = (text: string, from: number): number => {
  let at = from;
  while (isIndent(text.charCodeAt(at)) || text.charCodeAt(at) === 42 || text.charCodeAt(at) === 96) at++;
  return at;
};

const fieldNameAt = (text: string, at: number): { name: FieldName; colon: number } | null => {
  const colon = colonAt(text, at);
  if (colon < 0) return null;
  const name = text.slice(at, colon).trimEnd().toLowerCase();
  return names.has(name) ? { name: name as FieldName, colon } : null;
};

/** Fields on one line (`Action: failed Status: 5.1.1 …`), as e-mail clients and chats paste them. */
const inline =
  /[ \t](?=(?:Final-Recipient|Original-Recipient|Action|Status|Diagnostic-Code|Remote-MTA|Last-Attempt-Date): )/i;

/** Every block that holds a known field, in order. */
export const dsnBlocks = (text: string): Block[] => {
  const blocks: Block[] = [];
  let block: Block = {};
  const close = (): void => {
    if (Object.keys(block).length > 0) blocks.push(block);
    block = {};
  };
  // Kept while several fields stand on one line, so that its end is looked for once.
  let stop = -1;
  for (let line = 0; line < text.length; ) {
    if (stop < line) stop = lineEnd(text, line);
    const at = skipIndent(text, line);
    const field = fieldNameAt(text, at);
    let end = stop;
    if (field !== null) {
      // A field that comes again belongs to the next recipient.
      if (block[field.name] !== undefined) close();
      end = valueEnd(text, stop, field.name === 'diagnostic-code');
      const value = text.slice(field.colon + 1, end);
      const cut = value.search(inline);
      const to = cut < 0 ? end : field.colon + 1 + cut;
      block[field.name] = { at, start: field.colon + 1, end: to };
      line = to + 1;
      continue;
    }
    if (isBlank(text, line, end)) close();
    line = end + 1;
  }
  close();
  return blocks;
};
