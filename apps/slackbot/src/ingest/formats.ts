import { malformed, Refusal } from './refusal.ts';

/** What a body is, told by its first character and its fields; the content type says too little (SNS sends text/plain). */
export type Content =
  | { kind: 'lines'; body: Buffer }
  | { kind: 'events'; events: Record<string, unknown>[] }
  | { kind: 'summary'; text: string };

const textual =
  /^(?:text\/|application\/(?:json|x-ndjson|jsonl|x-jsonlines|json-seq|stream\+json|octet-stream|x-www-form-urlencoded|vnd\.api\+json)\b|application\/[\w.+-]*json\b|$)/i;

export function checkType(contentType: string): void {
  if (textual.test(contentType.trim())) return;
  throw new Refusal(
    415,
    'type-unknown',
    `Send log lines as text/plain, or events and summaries as JSON; got "${contentType.slice(0, 60)}".`,
  );
}

export function contentOf(body: Buffer): Content {
  const start = firstInk(body);
  if (start < 0) throw malformed('empty', 'The body is empty; send log lines, events, or a summary.');
  const first = body[start];
  if (first !== brace && first !== bracket) return { kind: 'lines', body };
  const text = body.toString('utf8');
  const whole = tryParse(text);
  if (whole === undefined) return { kind: 'events', events: jsonLines(text) };
  if (isRecord(whole) && 'v' in whole && 'totals' in whole && 'chains' in whole) return { kind: 'summary', text };
  return { kind: 'events', events: records(whole) };
}

const brace = 0x7b;
const bracket = 0x5b;

function firstInk(body: Buffer): number {
  const bom = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0;
  for (let i = bom; i < body.length; i++) if (body[i]! > 32) return i;
  return -1;
}

/** One JSON object a line. A line that is none is an error that names it: nothing of the body is stored. */
function jsonLines(text: string): Record<string, unknown>[] {
  const events: Record<string, unknown>[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const value = tryParse(line);
    if (value === undefined) {
      throw malformed(
        'json-malformed',
        `Line ${index + 1} is not JSON, and the first one is; send JSON lines or log lines, not both.`,
      );
    }
    events.push(...records(value));
  }
  return events;
}

function records(value: unknown): Record<string, unknown>[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) throw malformed('empty', 'The list of events is empty.');
  if (!list.every(isRecord))
    throw malformed('json-malformed', 'Events are JSON objects, or a list of them; got something else.');
  return list;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
