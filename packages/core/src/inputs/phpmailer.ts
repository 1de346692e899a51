import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, trimmed } from './shared/attempt.ts';
import { plainView } from './shared/plain.ts';
import { through } from './shared/view.ts';

/**
 * `… command failed Detail: <reply> SMTP code: 451 Additional SMTP info: 4.7.1`, its labels in the languages that
 * PHPMailer speaks: whatever they are called, the reply stands between the first two and the codes behind the last two.
 */
const labelled =
  /(?:\b([A-Z]{4}(?: [A-Z]{2,4})?) command failed)?\s{1,4}(?:Details?|Détails?|Detalles?|Detalhes?(?: do erro)?|Dettagl[io]|Szczeg[oó]ły) ?: /gu;
const code = /\s{0,4}(?:SMTP[- ]?code|Code SMTP|C[oó]d(?:igo|ice)[^:\n]{0,24}SMTP|Kod SMTP) ?: {0,2}([245]\d\d)\b/iu;
const enhanced = /^[^:\n]{4,60}: {0,2}([245]\.\d{1,3}\.\d{1,3})\b/u;

/** Of a refused sender: `MAIL FROM command failed,Sender domain must exist,451,4.1.8`. */
const listed = /\b([A-Z]{4}(?: [A-Z]{2,4})?) command failed,([^\n]{1,600}?),([245]\d\d),([245]\.\d{1,3}\.\d{1,3})?/g;

const MOST = 100;
/** PHPMailer keeps as much of a reply. */
const LONGEST = 2000;

const commandOf = (told: string | undefined): string | null =>
  told === undefined ? null : told === 'DATA END' ? 'end of DATA' : told;

interface Told {
  start: number;
  end: number;
  code: number;
  enhanced: string | undefined;
  command: string | undefined;
}

function attemptOf(text: string, told: Told): ParsedAttempt | null {
  const span = trimmed(text, told.start, told.end);
  if (span.start >= span.end) return null;
  const attempt = blankAttempt('phpmailer');
  attempt.reply = span;
  attempt.replyCode = told.code;
  if (told.enhanced !== undefined) attempt.enhancedStatusCode = told.enhanced;
  attempt.facts.smtpCommand = commandOf(told.command);
  return attempt;
}

const read = (text: string): ParsedAttempt[] => {
  const told: Told[] = [];
  for (const found of text.matchAll(labelled)) {
    const start = found.index + found[0].length;
    const rest = text.slice(start, start + LONGEST);
    const codes = code.exec(rest);
    if (codes === null) continue;
    const more = enhanced.exec(rest.slice(codes.index + codes[0].length));
    const command = found[1];
    told.push({ start, end: start + codes.index, code: Number(codes[1]), enhanced: more?.[1], command });
    if (told.length === MOST) break;
  }
  // The list names again what the labels tell in full.
  for (const found of told.length === 0 ? text.matchAll(listed) : []) {
    const start = found.index + found[0].indexOf(',') + 1;
    told.push({ start, end: start + found[2]!.length, code: Number(found[3]), enhanced: found[4], command: found[1] });
    if (told.length === MOST) break;
  }
  return told.map(one => attemptOf(text, one)).filter(attempt => attempt !== null);
};

/**
 * PHPMailer's error messages, which put the codes behind the reply
 * (https://github.com/PHPMailer/PHPMailer/blob/master/src/SMTP.php, `setError` and `sendCommand`, checked 2026-11-24).
 */
export const phpmailer: InputFormat = {
  id: 'phpmailer',
  signals: ['failed', 'smtp'],
  order: 133,
  parse: input =>
    input.includes('command failed') || code.test(input)
      ? through(input, input.includes('&') ? plainView(input) : null, read)
      : [],
};
