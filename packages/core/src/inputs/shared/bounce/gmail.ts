import type { ParsedAttempt } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, respondersOf, trimmed } from '../attempt.ts';
import { readHost } from '../host.ts';
import { replyStart } from '../innermost.ts';

/** Sentences before the reply in the bounces of web mail services; the reply is on the lines after them. */
const leads =
  /(?:[Tt]he (?:response|error) (?:from the remote server |that the other server returned )?was:|La (?:réponse|respuesta|risposta) (?:du serveur|del servidor|del server)[^:\n]{0,40}:|Die Antwort (?:des Remote-Servers )?lautete:|A resposta (?:do servidor remoto )?foi:|Ответ удаленного сервера:)\s{0,20}/g;

const blockEnd = (text: string, from: number): number => {
  const blank = text.slice(from, from + 4000).search(/\n[ \t]*\n/);
  return blank < 0 ? Math.min(text.length, from + 4000) : from + blank;
};

/** `by mx.example.com. [192.0.2.1]` and `[mx.example.com 192.0.2.1: timed out]` tell who answered. */
const hostIn = (text: string): { host: string | null; ip: string | null } => {
  const by = text.search(/ by (?=[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{1,200} ?\.? ?\[)/);
  return by < 0 ? { host: null, ip: null } : readHost(text, by + 4, text.length);
};

const domainOfSentence = (text: string): string | null => {
  const to =
    /(?:delivering your message to|delivered to|delivery to the following recipient[^@]{0,80}?)\s{0,40}<?[^\s<>@]{1,64}@/i.exec(
      text.slice(0, 4000),
    );
  return to === null ? null : domainIn(text, to.index, to.index + to[0].length + 256);
};

/** Where Gmail quotes no reply it says in a sentence what it met. */
const details = /Technical details of (temporary|permanent) failure:?\s{1,20}/;

/** What Gmail met itself, without a word of the other server. */
const withoutReply = (text: string): ParsedAttempt[] => {
  const found = details.exec(text);
  if (found === null) return [];
  const from = found.index + found[0].length;
  const { start, end } = trimmed(text, from, blockEnd(text, from));
  if (start >= end) return [];
  const attempt = blankAttempt('bounce-text');
  const failure = socket.exec(text.slice(start, end));
  attempt.outcome = found[1] === 'temporary' ? 'deferred' : 'failed';
  attempt.reason = { start, end };
  attempt.facts.recipientDomain = domainOfSentence(text);
  attempt.facts.remoteMta = failure?.[1]?.replace(/\.$/, '') ?? null;
  attempt.facts.remoteIp = failure?.[2] ?? null;
  attempt.evidence = [{ start: found.index, end: from, says: `Gmail calls it a ${found[1]} failure` }];
  return [attempt];
};

/** `[(0) mx.example.com . [192.0.2.1]:25: socket error]` */
const socket = /\[\(\d{1,4}\) (\S{1,255}) \. \[([0-9a-fA-F.:]{2,45})\]/;

const timedOut = /\[(\S{1,255}) (\S{1,45}): ([^\]\n]{1,200})\]/;

/** `The response was: 404 Not found.` */
const isOfTheWeb = /^(?:40[1-9]|41[0-6]|429) /;

/** `** Address not found **` on a line of its own, and after an empty line the sentence that says to whom and why. */
const heading = /(?:^|\n)[ \t>]{0,8}(?=\*\* [^*\n<>@:/]{4,80} \*\*[ \t]{0,8}\r?\n\r?\n)/;
/** The sentence, in the languages that Gmail speaks to most people. */
const ofTheMessage =
  /(?:message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|письмо|сообщение)[^\n]{0,200}@|@[^\n]{0,200}(?:message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|письмо|сообщение)/i;
const goesOn = /incompl|unvollst|onvolledig|niepełn|неполн|temporary|problem/i;

/** What Gmail shows of a bounce where it quotes no answer. */
export const headedBounce = (text: string): ParsedAttempt[] => {
  const found = heading.exec(text.slice(0, 20_000));
  // The reader of replies finds the reason beside a code.
  if (found === null || /(?<![\d.])[45]\d\d[ -]/.test(text.slice(0, 20_000))) return [];
  const from = found.index + found[0].length;
  const { start, end } = trimmed(text, from, blockEnd(text, text.indexOf('\n\n', from) + 2));
  const words = text.slice(start, end);
  if (!ofTheMessage.test(words)) return [];
  const attempt = blankAttempt('bounce-text');
  attempt.outcome = goesOn.test(words.slice(0, words.indexOf('\n'))) ? 'deferred' : 'failed';
  attempt.reason = { start, end };
  attempt.facts.recipientDomain = domainIn(text, start, end);
  attempt.evidence = [
    { start, end: start + words.indexOf('\n'), says: 'the heading of the notice tells what became of the message' },
  ];
  return [attempt];
};

/** The bounces and delay notices of Gmail and of services that write as it does. */
export const gmailBounce = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  const by = hostIn(text.slice(0, 20_000));
  const domain = domainOfSentence(text);
  for (const found of text.matchAll(leads)) {
    const from = found.index + found[0].length;
    const { start, end } = trimmed(text, from, blockEnd(text, from));
    const at = replyStart(text, start, Math.min(end, start + 200));
    const words = text.slice(start, end);
    const failure = at < 0 ? timedOut.exec(words) : null;
    const isLookup = words.startsWith('DNS Error: ');
    if (start >= end || (at < 0 && failure === null && !isLookup) || isOfTheWeb.test(words)) continue;
    const attempt = blankAttempt('bounce-text');
    // A name that does not exist is final for Gmail, any other failure of the look-up is tried again.
    if (isLookup) attempt.outcome = words.includes('code NXDOMAIN') ? 'failed' : 'deferred';
    attempt.reply = at < 0 ? null : { start: at, end };
    attempt.reason = at < 0 ? { start, end } : null;
    attempt.facts.recipientDomain = domain;
    attempt.facts.remoteMta = by.host ?? failure?.[1]?.replace(/\.$/, '') ?? null;
    attempt.facts.remoteIp = by.ip ?? failure?.[2] ?? null;
    attempt.responders = respondersOf(attempt.facts.remoteMta, domain);
    out.push(attempt);
  }
  return out.length > 0 ? out : withoutReply(text);
};
