import { createInterface } from 'node:readline';
import { explain } from '@smtp451/core';
import { exitCodes, type Io, write } from '../io.ts';

const help = `Usage: smtp451 classify < LINES

Reads JSON lines {"id": …, "input": "…"} and writes one JSON line each, {"id": …, …explanation}, in the same order.
A line that cannot be read gives {"id": null, "error": {"code": "bad-line", "message": …}} and the rest goes on; the exit code is 1 then.

Example:
  echo '{"id":1,"input":"421 4.3.2 Too many connections"}' | smtp451 classify
`;
/** Output is written in pieces of about this size: one write a line would cost more than classifying. */
const PIECE = 64 * 1024;

interface Request {
  id: unknown;
  input: string;
}

export async function classifyCommand(args: readonly string[], io: Io): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    await write(io.stdout, help);
    return exitCodes.done;
  }
  let code: number = exitCodes.done;
  let piece = '';
  let number = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const answer = answerTo(line, number);
    if (answer.failed) code = exitCodes.unreadable;
    piece += `${answer.text}\n`;
    if (piece.length < PIECE) continue;
    await write(io.stdout, piece);
    piece = '';
  }
  await write(io.stdout, piece);
  return code;
}

function answerTo(line: string, number: number): { text: string; failed: boolean } {
  const request = readRequest(line);
  if (typeof request === 'string') {
    const message = `Line ${number} ${request}. Expected a JSON object such as {"id":1,"input":"451 4.3.0 Try again later"}; got ${JSON.stringify(line.slice(0, 80))}.`;
    return { text: JSON.stringify({ id: null, error: { code: 'bad-line', message } }), failed: true };
  }
  return { text: JSON.stringify({ id: request.id, ...explain(request.input) }), failed: false };
}

/** The request, or what is wrong with the line. */
function readRequest(line: string): Request | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not a JSON object';
  const { id, input } = value as Partial<Request>;
  if (typeof input !== 'string') return 'has no "input" of type string';
  return { id: id ?? null, input };
}
