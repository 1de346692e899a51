import type { Signature } from '../catalogue/origin.ts';
import type { CauseId } from '../causes/ids.ts';
import type { ParsedAttempt } from '../inputs/input-format.ts';
import { noFacts } from '../inputs/raw-reply.ts';
import { isPattern } from '../inputs/shared/around-code.ts';
import { exchangeTold } from '../inputs/shared/exchange-told.ts';
import type { Hits } from '../text/hits.ts';
import type { Scan } from '../text/scan.ts';
import {
  causeIndex,
  IS_MAIL_WORD,
  IS_NOT_A_REPLY,
  ruleCause,
  ruleFlags,
  ruleStatedWeight,
  rules,
  weights,
} from './rules.ts';

/** A signature this long is nobody's chat: the reply was pasted without its code. */
const DISTINCTIVE_WORDS = 4;

/** `ratelimit … exceeded` is two words, however far they stand apart. */
const isWordy = ({ phrases }: Signature): boolean =>
  (phrases ?? []).some(phrase => phrase.replaceAll('…', ' ').split(/ +/).length >= DISTINCTIVE_WORDS);

/** Delta Chat and others of its library leave the code out: `SMTP failed to send: transient: too many messages`. */
const toldByAClient = /\bSMTP [^\n:]{0,40}: ?(?:transient|permanent): /i;

/** `E451 Greylisting active`, `451Requested mail action not taken`: a code that a letter clings to. */
const clinging = /^\s{0,8}(?:E(421|45\d|55\d)(?=\s)|([45]\d\d)(?=[A-Z][a-z]))/;

/** `Mail from 192.0.2.1 deferred using … database`: a server's sentence on the client, its code left out. */
const onTheClient =
  /^\W{0,4}(?:(?:e-?)?mails?|messages?|connections?|client host|host|your (?:ip|mail|message)) [^\n]{0,80}?\b(?:deferred|delayed|temporarily (?:blocked|rejected|refused|deferred)) (?:using|by|due to|because of) /i;

/** `T=local_delivery defer (0): …`: the end of a line of Exim's log. */
const eximDefers = /\b[RT]=[\w-]{1,60} defer \(-?\d{1,5}\): /;
const endOfLine = ({ text }: Scan, from: number): number => {
  const end = text.slice(from, from + 2000).search(/["'`]?\s*(?:\n|$)/);
  return end < 0 ? Math.min(text.length, from + 2000) : from + end;
};

/** Gmail's notice of a delay, without the heading and the reply that it goes with. */
const willRetry =
  /^\W{0,4}there was a (?:temporary )?problem (?:while )?delivering your message to [^\n]{1,120}\b(?:gmail|google) will retry\b/i;

/** `Recipient address rejected: Please try again later!`: Postfix's own words before a reason that passes. */
const postfixRejects =
  /^\W{0,4}(?:<[^>\n]{1,100}>:? )?(?:recipient address|sender address|client host|helo command|data command) rejected: [^\n]{0,60}\b(?:try again|later|greylist|grey-list|temporar|sp(?:ä|ae)ter)/i;

/** `A003 NO [OVERQUOTA] …`, `-ERR …`: IMAP (RFC 9051) and POP3 (RFC 1939) fail in the same words, and in capitals. */
const isOfAnother =
  /^\s{0,8}(?:(?:\*|[A-Za-z]{0,4}\d{1,5}|\+) (?:OK|NO|BAD|BYE|PREAUTH) |[-+](?:OK|ERR)\b|(?:NO|BYE) [("])/;

/** `mysql error 1040: Too many connections` */
const isOfADatabase = /\b(?:mysql|mysqli|mariadb|postgres\w{0,4}|psql|pgsql|redis|mongodb?|sqlstate|ora-\d{4,5})\b/i;

/** `Relay access denied (total: 12)`: pflogsumm counts what a day's log held. */
const isCounted = /\(total: \d{1,9}\)/;

const isNoServerOfMail = (head: string): boolean =>
  isOfAnother.test(head) || isOfADatabase.test(head) || isCounted.test(head);

/** `TEMPFAIL_MESSAGE: Service unavailable …`, `ENV[TEMPFAIL_MESSAGE]: …`: what a server is set up to say. */
const isSetUp = (text: string, start: number): boolean =>
  /[A-Z]{2}_[A-Z_]{0,30}(?:MESSAGE|MSG|TEXT|REPLY|RESPONSE|STRING|REASON)\]?["']? ?[:=] ?["']?$/.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** `SASL login name rejected: You are sending too fast`: what Postfix says in front of a restriction's own words. */
const ofARestriction =
  /\b(?:(?:recipient|sender) address|client host|helo command|data command|end-of-data|sasl login name) rejected: ?["'`“]?[a-z]/i;

/** `a temporary problem, e.g. the recipient's inbox is full`: a page that tells what may happen. */
const isExplained = (text: string, start: number): boolean =>
  /(?:\be\. ?g\.,?|\bfor (?:example|instance),?|\bindicat(?:es|ing)|\bsuch as(?: when)?|\b(?:may|might|could|can) (?:happen|occur|be) (?:if|when|because)|\bbounces? (?:happen|occur)s? (?:if|when)) (?:[^\s"'`:]{1,12} ){0,3}["'`]?$/i.test(
    text.slice(Math.max(0, start - 80), start),
  );

/** Postfix's reason alone, as a queue's listing or a question shows it: `Host or domain name not found. Name service error …`. */
const cannotResolve =
  /\bhost or domain name not found(?:\. name service error for| \/ type=)|^\W{0,4}name service error for name=/i;

/** What Postfix says of these is final unless it is set up otherwise. */
const isFinal = /rejected: (?:user unknown|relay access denied|not owned by|not logged in)/i;

/** Exchange's reports in letters that are no signal of a format. */
const isFarReport = /получателям или|信者または|收件[人者]或/;

/** A reply pasted without any code, known by the words that only one origin writes, or by the client that tells of it. */
export function parseFragment(scan: Scan, hits: Hits): ParsedAttempt[] {
  if (isPattern(scan.text.slice(0, 2000)) || isNoServerOfMail(scan.text.slice(0, 400))) return [];
  const code = hits.count === 0 ? null : clinging.exec(scan.text.slice(0, 20));
  if (code) return [{ ...fragment(scan.text), outcome: null, replyCode: Number(code[1] ?? code[2]) }];
  if (isFarReport.test(scan.text.slice(0, 2000))) return exchangeTold(scan.text);
  const deferred = eximDefers.exec(scan.text.slice(0, 2000));
  if (deferred) {
    const start = deferred.index + deferred[0].length;
    return [
      { ...fragment(scan.text), direction: 'outbound', reply: null, reason: { start, end: endOfLine(scan, start) } },
    ];
  }
  if (toldByAClient.test(scan.text.slice(0, 2000)) || willRetry.test(scan.text.slice(0, 260)))
    return [fragment(scan.text)];
  if (cannotResolve.test(scan.text.slice(0, 2000)) && !/\bwarning: /.test(scan.text.slice(0, 300)))
    return [fragment(scan.text)];
  if (postfixRejects.test(scan.text.slice(0, 200)) && hits.count > 0) return [fragment(scan.text)];
  if (onTheClient.test(scan.text.slice(0, 200)) && namesACauseOfMail(hits)) return [fragment(scan.text)];
  if (ofARestriction.test(scan.text.slice(0, 2000)) && hits.count > 0)
    return [{ ...fragment(scan.text), ...(isFinal.test(scan.text.slice(0, 2000)) ? { outcome: 'failed' } : {}) }];
  if (isOfOthers(scan, hits)) return [];
  for (let at = 0; at < hits.count; at++) {
    const { kind, signature } = rules[hits.rule[at]!]!;
    if (kind !== 'signature' || signature!.needs !== 'text') continue;
    if (hits.last[at]! - hits.first[at]! + 1 < DISTINCTIVE_WORDS || !isWordy(signature!)) continue;
    if (isSetUp(scan.text, scan.start[hits.first[at]!]!) || isExplained(scan.text, scan.start[hits.first[at]!]!))
      continue;
    return [fragment(scan.text)];
  }
  if (isNotice(scan.text) && namesACauseOfMail(hits))
    return [{ ...fragment(scan.text), outcome: isLate.test(scan.text) ? 'deferred' : 'failed' }];
  return isBareSentence(scan, hits) ? [fragment(scan.text)] : [];
}

/** A mail system's own words, in the languages of the catalogue: the message did not arrive. */
const undelivered =
  /could(?: not|n['’]t) be delivered|was(?: not|n['’]t) delivered|undeliverable|unable to deliver|reason for (?:return|non-delivery)|konnte[n]? (?:[^\s.]{1,40} ){0,12}nicht (?:zugestellt|übermittelt|ausgeliefert)|unzustellbar|n['’]a pas (?:pu être|été) (?:délivré|remis|distribué|livré|achemin)|no (?:se )?(?:ha podido|pudo|puede|ha sido) (?:ser )?entrega|non (?:può|è stato possibile|è stat[oa]) (?:essere )?(?:consegna|recapita)|não (?:pôde|pode|foi possível|foi) (?:ser )?entreg|k[ao]n niet (?:worden )?(?:bezorgd|afgeleverd)|nie (?:mogła|może|można|udało się|została) (?:\S{1,20} )?dostarcz|не (?:может|могло|удалось|было|был[оа]?) (?:быть )?(?:доставлен|отправлен|доставить)|teslim edilemedi|iletilemedi|nemohl[ao] být doručen|k(?:unde inte levereras|unne ikke leveres)|(?:配信|送信|配達)(?:でき(?:ません|なかった)|に失敗)|退信原因[:：]|被退回|无法(?:送达|投递)|未能送达|投递失败|반송(?:되었| ?사유)/i;
/** To whom, or why; not when it would be so. */
const namesWhom = /[^\s@]@[^\s@]|\breason\b|原因|사유|\bgrund:|\bmotif|\bmotivo\b|причина|ため/i;
const supposes = /[?？]|\b(?:if|when|whenever|wenn|falls|lorsque|cuando|quando|als|gdy|если)\b/i;
const isLate = /\byet\b|noch nicht|pas encore|\baún\b|\bancora\b|\bainda\b|nog niet|jeszcze|ещё|еще не/i;
/** A line of a program ends so. */
const isSource = /[;{}]\s*(?:\n|$)|=> |\bconst \w/;
const NOTICE = 1500;

const isNotice = (text: string): boolean =>
  text.length <= NOTICE &&
  undelivered.test(text) &&
  namesWhom.test(text) &&
  !supposes.test(text) &&
  !isSource.test(text);

/** Words of another protocol, and none of mail. */
function isOfOthers({ variable }: Scan, { count, rule, first }: Hits): boolean {
  let other = false;
  for (let at = 0; at < count; at++) {
    const flags = ruleFlags[rule[at]!]!;
    if (variable[first[at]!] === 1) continue;
    if ((flags & IS_MAIL_WORD) !== 0) return false;
    if ((flags & IS_NOT_A_REPLY) !== 0) other = true;
  }
  return other;
}

const SENTENCE = { fewestWords: 3, mostWords: 16, length: 200, understood: 0.75 } as const;
/** Causes that nothing but mail has; a timeout or a failed look-up without a code is anybody's. */
const ofMailAlone: ReadonlySet<number> = new Set(
  (
    [
      'greylisting',
      'blocklist',
      'authentication',
      'sender-domain-dns',
      'sender-verification',
      'recipient-verification',
      'recipient-unknown',
      'recipient-limit',
      'recipient-rate-limit',
      'mailbox-full',
      'mailbox-unavailable',
      'relay-denied',
      'message-too-large',
    ] satisfies CauseId[]
  ).map(id => causeIndex[id]),
);

const namesACauseOfMail = ({ count, rule }: Hits): boolean => {
  for (let at = 0; at < count; at++)
    if (ofMailAlone.has(ruleCause[rule[at]!]!) && ruleStatedWeight[rule[at]!]! >= weights.names) return true;
  return false;
};

/** `<user@example.com>: User is over quota` */
const behindARecipient = /^\W{0,4}<[^<>\s]{1,120}>: /;

/** `4.2.2 — mailbox full - 4.4.1 — …` */
const listsCodes = /\b[245]\.\d{1,3}\.\d{1,3} [—–-] [^\n]{2,80}\b[245]\.\d{1,3}\.\d{1,3} [—–-] /;

/** `Greylisted for 300 seconds`: one line that as good as every word of is known to speak of such a cause. */
function isBareSentence({ text, count, variable, lines }: Scan, { count: found, rule, first, last }: Hits): boolean {
  if (lines || text.length > SENTENCE.length || /[?@=]|\bI\b/.test(text.replace(behindARecipient, ''))) return false;
  if (listsCodes.test(text)) return false;
  let words = 0;
  let understood = 0;
  for (let token = 0; token < count; token++) {
    if (variable[token] === 1) continue;
    words++;
    for (let at = 0; at < found; at++) {
      if (first[at]! > token || last[at]! < token) continue;
      if ((ruleFlags[rule[at]!]! & IS_NOT_A_REPLY) !== 0) return false;
      if (!ofMailAlone.has(ruleCause[rule[at]!]!) || ruleStatedWeight[rule[at]!]! < weights.names) continue;
      understood++;
      break;
    }
  }
  return words >= SENTENCE.fewestWords && words <= SENTENCE.mostWords && understood / words >= SENTENCE.understood;
}

/** Exim and Domino put most of these in no other place than a report that they have given up; sending services hold back for good. */
const givenUp =
  /\b(?:permanent|bounced|message discarded|loops back to (?:myself|me)|5\d\d|after a long failure period|failing for a long time|no route found to (?:domain|server)|email account that you tried to reach does not exist|several matches found in|in a routing loop|type=(?:A|AAAA|MX): host (?:not found(?!,)|found but no data)|tried \d{1,3} time\(s|no mail servers appear to exist|60[567] not delivering to|suppressed sending to this address|the recipients inbox is full|relay denied: (?:failed|server is)|not listed in (?:domino|(?:the )?public))\b/i;

const fragment = (text: string): ParsedAttempt => ({
  format: 'raw-reply',
  outcome: givenUp.test(text.slice(0, 2000)) ? 'failed' : 'deferred',
  direction: 'unknown',
  reply: { start: 0, end: Math.min(text.length, 4000) },
  reason: null,
  facts: noFacts,
  evidence: [],
  responders: [],
});
