import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { verdictOf } from './shared/bounce/words.ts';
import { exchangeCsv } from './shared/exchange-csv.ts';
import { exchangeLed } from './shared/exchange-led.ts';
import {
  exchangeFailover,
  exchangeGave,
  exchangeHashed,
  exchangeReported,
  exchangeReturned,
} from './shared/exchange-ndr.ts';
import { exchangeTold } from './shared/exchange-told.ts';
import { saysGivenUp } from './shared/innermost.ts';
import { parseText } from './shared/plain.ts';

const read = (text: string): ParsedAttempt[] => {
  const attempts = firstOf(text);
  const verdict = attempts.length === 0 ? null : verdictOf(text).outcome;
  for (const attempt of attempts) {
    const span = attempt.reply ?? attempt.reason;
    const words = span === null ? '' : text.slice(span.start, span.end);
    attempt.outcome ??= saysGivenUp(words) ? 'failed' : verdict;
  }
  return attempts;
};

const firstOf = (text: string): ParsedAttempt[] => {
  for (const dialect of [
    exchangeLed,
    exchangeCsv,
    exchangeReturned,
    exchangeReported,
    exchangeFailover,
    exchangeHashed,
    exchangeGave,
    exchangeTold,
  ]) {
    const attempts = dialect(text);
    if (attempts.length > 0) return attempts;
  }
  return [];
};

/** A look for these costs less than a reading; every dialect has one. */
const marks = [
  '{LED=',
  'returned ',
  'gave this error:',
  'Reported error:',
  'rimary target',
  'Proxy session',
  'Attempted failover',
  'Target host',
  '##',
  '#SMTP#',
  ',<,',
  ',>,',
  ',&lt;,',
  ',&gt;,',
  'ients or ',
  'nger oder ',
  'ngern oder ',
  'nataires ou ',
  'natarios o ',
  'natari o ',
  'natários ou ',
  'seerden of ',
  ' eller ',
  ' lub ',
  ' или ',
  ' nebo ',
  ' veya ',
  '信者または',
  '收件',
  'our message to ',
  'hre Nachricht an ',
  'otre message à ',
  'avez envoyé à ',
  ' mensaje a ',
  ' messaggio a ',
  ' mensagem ',
  'w bericht aan ',
] as const;

/**
 * Exchange Server and Exchange Online: `{LED=…}` of queues and traces, the diagnostic part of non-delivery reports, and
 * protocol logs (https://learn.microsoft.com/en-us/exchange/mail-flow/transport-logs/protocol-logging).
 */
export const exchange: InputFormat = {
  id: 'exchange',
  signals: [
    'led',
    'returned',
    'gave',
    'reported',
    'failover',
    'responded',
    'proxy',
    'inbound',
    'outbound',
    'smtpsend',
    'smtpreceive',
    'primary',
    'defer',
    'fail',
    'connector',
    'target',
    'smtp',
    // The headings of reports, and Microsoft 365's first sentence.
    'groups',
    'gruppen',
    'groupes',
    'grupos',
    'gruppi',
    'groepen',
    'grupper',
    'grup',
    'skupinam',
    'gruplara',
    'lists',
    'verteilerlisten',
    'listes',
    'listas',
    'liste',
    'distributielijsten',
    'delivered',
    'zugestellt',
    'remis',
    'entregar',
    'recapitare',
    'bezorgd',
  ],
  order: 60,
  parse: input => (marks.some(mark => input.includes(mark)) ? parseText(input, read) : []),
};
