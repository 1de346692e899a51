/** What stands around a number tells whether it is a reply code. Only the text is looked at, and only near by. */
import { isInSource } from './code-in-program.ts';
import { isSpokenOf } from './code-in-sentence.ts';

/** Nothing that makes it part of a price, a ticket number, a version or a name may stand right before. */
export function startsLikeACode(text: string, start: number, isCode: boolean): boolean {
  if (start === 0) return true;
  const before = text[start - 1]!;
  // Chinese, Japanese and Korean set no blanks: `错误代码421`.
  if (isUnspaced.test(before) && text[start - 1] !== '第') return true;
  if (/[\p{L}\d.$€£%+/\\&]/u.test(before))
    return /\\[nrt]$/.test(text.slice(Math.max(0, start - 2), start)) || (before === 'n' && text[start - 2] === '\\');
  // `server.py:541`: the line of a program.
  if (
    before === ':' &&
    /[\w/]\.(?:py|js|ts|rb|go|rs|java|kt|cs|php|pl|pm|c|cc|cpp|h|ex|exs|scala|swift|lua|sh):$/.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
    return false;
  // `2001:503:ba3e::2`
  if (before === ':' && text[start + 3] === ':' && /[\da-f]/i.test(text[start - 2] ?? ' ')) return false;
  if (before === ',' || before === '-' || before === '#')
    return !isCode || (before !== '#' && !/[\p{L}\d]/u.test(text[start - 2] ?? ' '));
  return true;
}

export function endsLikeACode(text: string, end: number): boolean {
  const after = text[end];
  if (after === undefined || !/[\p{L}%$€£@/]/u.test(after) || after === '\\') return true;
  if (isUnspaced.test(after)) return !isCounted.test(after);
  // NetEase's own codes, where a page has lost the blank: `450MI:CEL`.
  return /^(?:HL|MI|RP|DT|WM):[A-Z]{3}/.test(text.slice(end, end + 6));
}

const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What is counted: years, yuan, people, pieces, numbers of houses. */
const isCounted = /[年月日元块人個个件名円圆圓號号楼樓席台位条條次封通회원명건개번호월일년]/u;

/** `unknown_client_reject_code = 450`, `maps_rbl_reject_code (default: 554)`: what a server is set up to say. */
export const isSetting = (text: string, start: number): boolean =>
  /(?:[a-z\d]_[a-z\d_]{1,60}(?: {0,12} = {0,4}| \()|\(default: ?)$/i.test(text.slice(Math.max(0, start - 90), start));

/** `codes "450", "451" and "452"`, `{421, 450, 451}`: alone beside others. */
export const isNamedWithOthers = (text: string, start: number, end: number): boolean =>
  isListed(text, start, end) || isQuotedWithOthers(text, start, end) || isCalledACode(text, start, end);

/** `550 5.1.1 is no longer considered temporary`, `` `451` seems like the right code`` */
const isTreated =
  /^(?: [245]\.\d{1,3}\.\d{1,3})?["'`]? (?:(?:isn|doesn|wasn)['’]t an? |(?:is|are|was|were) (?:an exception|(?:no longer |not |now |also |still )?(?:considered|treated|handled|seen|interpreted|classified|counted) (?:as |to be )?(?:an? )?(?:temporary|permanent|transient|soft|hard|final|fatal|error))|(?:is|seems|looks|sounds|would be|might be)(?: like)? the (?:right|proper|correct|best|wrong) (?:\w{4,8} )?(?:one|code|reply|response|choice|status)\b|(?:would |might |may )?(?:probably |also )?fits? (?:best|better|well|here)\b)/;

/** `which is a "451 4.7.1" code` */
const isCalledACode = (text: string, start: number, end: number): boolean =>
  /\b(?:is|be|as) an? ["'`]$/.test(text.slice(Math.max(0, start - 8), start)) &&
  /^(?: [245]\.\d{1,3}\.\d{1,3})?["'`] (?:smtp |error |reply |status |response )*code\b/.test(
    text.slice(end, end + 40),
  );

const isListed = (text: string, start: number, end: number): boolean =>
  /^, ?[1-5]\d\d(?:, ?[1-5]\d\d)*[\])}]/.test(text.slice(end, end + 80)) ||
  (/[[({](?:[245]\d\d, ?)+$/.test(text.slice(Math.max(0, start - 80), start)) &&
    /^[,\])}]/.test(text.slice(end, end + 1)));

const isQuotedWithOthers = (text: string, start: number, end: number): boolean =>
  text[end] === text[start - 1] &&
  (/^["'`],? (?:(?:and|or) )?["'`][245]\d\d["'`]/.test(text.slice(end, end + 12)) ||
    /["'`][245]\d\d["'`],? (?:(?:and|or) )?["'`]$/.test(text.slice(Math.max(0, start - 12), start)));

/** `grep " 550 " maillog`, `postconf -d | grep 450`, `["421 4.7", "550 5.7"]`: a number to look for. */
export const isSearched = (text: string, start: number, end: number): boolean =>
  isInPattern(text, start, end) ||
  isInAddress(text, end) ||
  isGrepped(text, start, end) ||
  isAnswerOfTheWeb(text, start) ||
  isErrorOfAnother.test(text.slice(Math.max(0, start - 40), start)) ||
  (text.startsWith(')<', start - 2) && text.startsWith('><', end)) ||
  /\b(?:VALUES|IN) ?\((?:[^()\n]{0,60}\), ?\()?$/.test(text.slice(Math.max(0, start - 80), start)) ||
  isInAProgram(text, start, end) ||
  isInSource(text, start, end) ||
  isSpokenOf(text, start, end);

/** `response.startsWith("450 …`, `500 => 'Internal Server Error'`, `LOGIN_DENIED = "504";`, `(400..500)`. */
const isInAProgram = (text: string, start: number, end: number): boolean =>
  /\b(?:starts_?with|hasprefix)\((?:\w{1,20}, ?)?[rbf]?["'`]$/i.test(text.slice(Math.max(0, start - 40), start)) ||
  /^ ?=> ?["'[]|^\.\.=?\d|^["'`] = ["'`]/.test(text.slice(end, end + 6)) ||
  (/= ["']$/.test(text.slice(Math.max(0, start - 3), start)) && /^["'];/.test(text.slice(end, end + 2))) ||
  /["'][245]\.\d{1,3}\.\d{1,3}["'] ?: ?\($/.test(text.slice(Math.max(0, start - 14), start)) ||
  isKey(text, start, end);

/** `"421": "Service not available …", "450": "…"`, `421: {`: one entry of a table that a program holds. */
const isKey = (text: string, start: number, end: number): boolean =>
  (/^["'] ?: ?["'[({]/.test(text.slice(end, end + 6)) &&
    text[start - 1] === text[end] &&
    /["'][2-5]\d\d["'] ?: ?["'[({]/.test(
      text.slice(Math.max(0, start - KEYS_WITHIN), start - 1) + text.slice(end + 1, end + KEYS_WITHIN),
    )) ||
  (/^ ?: ?[{[]\s/.test(text.slice(end, end + 6)) && /[{,]\s{0,40}$/.test(text.slice(Math.max(0, start - 42), start)));
const KEYS_WITHIN = 300;

/** `/unrouteable|421 4.2.1|network.*unreachable/`: one of the things that a program looks for. */
export const isInPattern = (text: string, start: number, end: number): boolean =>
  isCompared(text, start, end) ||
  isInARange(text, start, end) ||
  isMeaning(text, start, end) ||
  // `4.4.0-451-generic`
  /^-\d{1,4}-[a-z]/.test(text.slice(end, end + 7)) ||
  // `= 450 // RFC 959, 4.2.1`
  /\b(?:RFC \d{3,4},?|section|§) ?$/i.test(text.slice(Math.max(0, start - 10), start)) ||
  // An enhanced code behind a reply code that is only named.
  (/(?:^|[^\d.])[245]\d\d[ -]$/.test(text.slice(Math.max(0, start - 5), start)) &&
    isSearched(text, start - 4, start - 1)) ||
  isVersion(text, start, end) ||
  // `"4.4.5": (503, "…"),`: a key of a table.
  (text[start + 1] === '.' && text[start - 1] === text[end] && /^["'] ?: ?[[({]/.test(text.slice(end, end + 6))) ||
  isTreated.test(text.slice(end, end + 60)) ||
  /^(?: [245]\.\d{1,3}\.\d{1,3})?\*["'%]/.test(text.slice(end, end + 12)) ||
  (/\|(?:[245]\d\d )?$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^(?: [245]\.\d{1,3}\.\d{1,3})?\|/.test(text.slice(end, end + 12))) ||
  (text[start + 1] === '.' && (isInSpan(text, start, end) || isListedByDashes(text, start, end))) ||
  // `(450|451|452)`: the first and the last of a choice.
  (text[start - 1] === '(' && /^\|[245]\d\d[|)]/.test(text.slice(end, end + 5))) ||
  (text[end] === ')' && /[(|][245]\d\d\|$/.test(text.slice(Math.max(0, start - 5), start)));

/** `from 5.4.13 to 5.4.15`, ``version `4.7.1` ``: of some program. */
const isVersion = (text: string, start: number, end: number): boolean =>
  text[start + 1] === '.' &&
  (namesVersions.test(text.slice(Math.max(0, start - 20), start)) ||
    (/\bfrom ["'`]?$/.test(text.slice(Math.max(0, start - 6), start)) &&
      /^["'`]? to ["'`]?v?\d{1,3}\.\d/.test(text.slice(end, end + 14))) ||
    versionsIn(text).includes(`${text.slice(start, text.lastIndexOf('.', end - 1))}.`));
const namesVersions =
  /\b(?:versions?|release|v|upgraded|updated|upgrad(?:e|ing) to|updat(?:e|ing) to|downgrad(?:e|ed|ing) to|ticket|chapter|story|kernel|python|node|php|ubuntu|debian) ["'`]?$/i;
/** `5.4.` of `from 5.4.13 to 5.4.15`: where a text speaks of two, it may speak of a third. */
const versionsIn = (text: string): readonly string[] => {
  const found = /\bfrom ["'`]?v?(\d{1,3}\.\d{1,3}\.)\d{1,3}["'`]? to ["'`]?v?(\d{1,3}\.\d{1,3}\.)\d/.exec(
    text.slice(0, VERSIONS_WITHIN),
  );
  return found === null ? [] : [found[1]!, found[2]!];
};
const VERSIONS_WITHIN = 1000;

/** ``- `4.3.2` Mail system full`` above ``- `4.4.5` …``: a list of codes and their meanings. */
const isInSpan = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '`' &&
  (/^` [^\n]{2,80}\n[\s*+-]{0,12}`[245]\.\d/.test(text.slice(end, end + 110)) ||
    /`[245]\.\d{1,3}\.\d{1,3}` [^\n]{2,80}\n[\s*+-]{0,12}`$/.test(text.slice(Math.max(0, start - 120), start)));

/** `- 4.2.2 — mailbox full - 4.4.1 — receiving server …`: the same in one line. */
const isListedByDashes = (text: string, start: number, end: number): boolean =>
  /^ [—–-] [^\n\d]{2,60}(?: - |, )[245]\.\d{1,3}\.\d{1,3} [—–-] /.test(text.slice(end, end + 90)) ||
  (/^ [—–-] /.test(text.slice(end, end + 3)) &&
    /[245]\.\d{1,3}\.\d{1,3} [—–-] [^\n\d]{2,60}(?: - |, )$/.test(text.slice(Math.max(0, start - 90), start)));

/** `"5.2.2": "Mailbox full", "5.7.1": …`: what the codes of a table mean. */
const isMeaning = (text: string, start: number, end: number): boolean =>
  /["']$/.test(text.slice(Math.max(0, start - 1), start)) &&
  (/^["']\s?:\s?["'][^"'\n]{2,80}["'],?\s{1,12}["'][245]\.\d/.test(text.slice(end, end + 120)) ||
    (/["'][245]\.\d{1,3}\.\d{1,3}["']\s?:\s?["'][^"'\n]{2,80}["'],\s{1,12}["']$/.test(
      text.slice(Math.max(0, start - 120), start),
    ) &&
      /^["']\s?:\s?["']/.test(text.slice(end, end + 5))));

/** `error codes 5.7.700 through 5.7.750`, `error code 550 5.1.1 through 5.1.20` */
const isInARange = (text: string, start: number, end: number): boolean =>
  /^(?: [245]\.\d{1,3}\.\d{1,3})? (?:through|to|-|–) [245]\.\d{1,3}\.\d{1,3}\b/.test(text.slice(end, end + 40)) ||
  (/\bcodes $/i.test(text.slice(Math.max(0, start - 6), start)) &&
    /^ (?:through|to|and|or) /.test(text.slice(end, end + 9))) ||
  /\bcodes? (?:[245]\d\d )?[245]\.\d\.\d{1,3} (?:through|to|and|or) $/i.test(
    text.slice(Math.max(0, start - 32), start),
  );

/** `"450 4.7.1" in message`, `text.includes("454 4.7.0")`: nothing but codes between the quotation marks. */
const isCompared = (text: string, start: number, end: number): boolean =>
  /^(?: [245]\.\d{1,3}\.\d{1,3})?["'`](?:\)| in \w| ?[|&]{2})/.test(text.slice(end, end + 18)) &&
  /(?:\b(?:includes|contains|indexOf|(?:starts|ends)_?with|match|search|has\w{0,8})\(|\b(?:el)?if |\bcase |[=!]= ?)["'`](?:[245]\d\d )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** `FTPError: 500 Command unknown` */
const isErrorOfAnother = /\b(?:S?FTP|NNTP|IMAP|POP3?|IRC|HTTPS?|SIP)\w{0,20}(?:Error|Exception): ?$/i;

/** HTTP's `429 Too Many Requests` and `"code":503,"message":"Service Unavailable"`, unless mail is spoken of. */
const isAnswerOfTheWeb = (text: string, start: number): boolean =>
  /^(?:429\W{1,12}too.many.requests|421\W{1,20}(?:\w{4,8}\W{2,6})?misdirected.request|50[0-4]["']?\W{1,4}(?:message|error|msg|reason|detail|title)\W{2,6}(?:service (?:temporarily )?unavailable|internal server error|bad gateway|gateway time-?out))/i.test(
    text.slice(start, start + 80),
  ) && !/smtp|mail|rcpt|recipient|sender|helo/i.test(text.slice(Math.max(0, start - LINE_WITHIN), start + LINE_WITHIN));

/** `450-go-away@example.org`: the local part of an address. */
const isInAddress = (text: string, end: number): boolean =>
  text[end] === '-' && /^-[\w.+-]{1,63}@/.test(text.slice(end, end + 66));

const isGrepped = (text: string, start: number, end: number): boolean =>
  (/["'] $/.test(text.slice(Math.max(0, start - 2), start)) && /^ ["']/.test(text.slice(end, end + 2))) ||
  (/["']$/.test(text.slice(Math.max(0, start - 1), start)) && /^ [45]\.\d{1,3}["']/.test(text.slice(end, end + 7))) ||
  /\b(?:[ez]?grep|rg|ack)(?: -\w{1,8})* ["'^]?$/.test(text.slice(Math.max(0, start - 24), start));

/** `a 500 hourly limit`, `up to 450 messages per hour`: how many, in a sentence; 500 is also how headings begin. */
export const isAmount = (text: string, start: number, end: number): boolean =>
  /^ {2,16}(?:received|delivered|forwarded|deferred|bounced|rejected|discarded|held|senders|recipients|bytes)\b/.test(
    text.slice(end, end + 28),
  ) ||
  (units.test(text.slice(end, end + 20)) &&
    (text.slice(start, end) === '500' ||
      text[start - 1] === '(' ||
      /\b(?:an?|of|to|than|is|over|under|about|only|max|send|least|most|in|after|within|every|default:) $/i.test(
        text.slice(Math.max(0, start - 8), start),
      )));
const units =
  /^ ?(?:(?:hourly|daily|weekly|monthly|outgoing|e-?mails?|messages|mails|recipients|users|accounts|addresses|mailboxes|connections|subscribers|contacts|people|per|[kmg]b|ms|seconds|minutes|hours|bytes|lines|characters)\b|x \d)/i;

/** `"status":"451"` in an answer of some service that says nothing of mail: a field's whole value. */
export const isOtherValue = (text: string, start: number, end: number): boolean =>
  /: ?["']$/.test(text.slice(Math.max(0, start - 3), start)) &&
  text[end] === text[start - 1] &&
  !/smtp|mail|bounce|recipient|rcpt|dsn|diag|reply|deliver|queue/i.test(
    text.slice(Math.max(0, start - LINE_WITHIN), end + LINE_WITHIN),
  );

/** `Target host responded with error. -> 421 …` quotes; a log's `--> 451 …` only shows the direction. */
export const isArrow = (text: string, start: number): boolean =>
  /(?:(?<!-)->|=>|→) ?"?$/.test(text.slice(Math.max(0, start - 5), start));

/** `… for one or more recipients (user@example.com:550 5.4.1 …)`: what the next server said of that recipient. */
export const isOfARecipient = (text: string, start: number): boolean =>
  text[start - 1] === ':' && /@[\w.-]{1,255}>?:$/.test(text.slice(Math.max(0, start - 260), start));

/** `a temporary SMTP error (451), which …`: the code alone in brackets within a sentence that tells of it. */
export const isAside = (text: string, start: number, end: number): boolean =>
  (text[start - 1] === '(' ||
    /\((?:(?:[SL]MTP|reply|error|code) ){1,3}$/.test(text.slice(Math.max(0, start - 22), start))) &&
  /^\)(?:[,;]|: expected response code| (?:and|or|on|in|is|was|to|from|for|when|if|by|with|of|at|that|which|instead|rather|because|but|so|then|will|should|would)\b)/i.test(
    text.slice(end, end + 26),
  );

/** `if line =~ /^\S+ … rejected RCPT/`, `Pattern.compile("…: GreyListed(.*)")`, `554, # Go away.`: what programs look for. */
export const isPattern = (line: string): boolean =>
  /=~ ?m?[/{]|\b[ez]?grep (?:-\w{1,8} ){0,4}["']|["']regex["'] ?(?:=>|:)|\b(?:compile|RegExp?)\(|<(?:pre)?match\b[^>\n]{0,80}>|<regex\b|\\[SdwWs][+*]|\(\.\*\??\)|\(\?[:P!=<]|^\s{0,40}(?:- )?[245]\d\d,? {1,8}# |^\s{0,40}[A-Z]\w{0,40}_[A-Z\d_]{1,40}, ?["'][245]\.\d/.test(
    line,
  );

/** `t.Errorf("expected 454, got %d", code)`, `is($codes[0], 500, 'bad')`, `[450, 'EENVELOPE'], // "450 greylisted"`: programs about replies. */
export const isTestCode = (line: string): boolean =>
  /^\s{0,40}(?:is|ok|like|isnt|is_deeply|cmp_ok) ?\([^\n]{0,120}, ?[245]\d\d ?[,)]|\b(?:t\.(?:Error|Fatal|Log)f?|assert(?:\.?\w{1,24}){0,2}!?|expect|(?:EXPECT|ASSERT)_\w{1,24}) ?\(|[,;{})] {1,8}\/\/ /.test(
    line,
  );

/** FTP, NNTP, IRC and SIP answer with the same numbers and words; only their names tell, on whatever line they stand. */
export const speaksAnotherProtocol = (text: string): boolean =>
  /\b(?:[stl]|vs|pro|pure-?|nc)?ftp|\b(?:filezilla|irc|authinfo|nnrp)\b|nntp|usenet|newsgroup|\bnzb|\balt\.binaries|\bno such article|server news[\w-]{0,20}\.[\w-]{1,60}\.[a-z]|\(news[\w.-]{1,60}\) failed|\b(?:404 not found|429 too many requests|451 unavailable for legal|502 bad gateway|504 gateway time)|\b5\d\d [\w./-]{1,80}: (?:permission denied|no such file|not a |is a directory|directory not empty|file exists|operation not)|\b(?:226 (?:transfer|closing|directory|abort|listing|file)|227 entering|150 (?:opening|file status|here comes))/i.test(
    text.slice(0, NAMED_WITHIN),
  ) ||
  /\b(?:STOR|RETR|NLST|MLSD|EPSV|PASV|INVITE|SIP|RPL_[A-Z]{4,20}|ERR_(?:NO(?!T_)|UN(?:AVAILRES|KNOWNCOMM)|NICK|TOOMANY[CT]|CANNOTSEND|CHAN|BANNED)[A-Z]{3,20})\b/.test(
    text.slice(0, NAMED_WITHIN),
  );
const NAMED_WITHIN = 1000;

/** The line that holds the offset, as far as it matters: looked for no further, since a text may be one line of a megabyte. */
export function lineAround(text: string, at: number): { start: number; end: number } {
  const low = Math.max(0, at - LINE_WITHIN);
  const high = Math.min(text.length, at + LINE_WITHIN);
  const from = text.slice(low, at).lastIndexOf('\n');
  const to = text.slice(at, high).indexOf('\n');
  return { start: low + from + 1, end: to < 0 ? high : at + to };
}
export const LINE_WITHIN: number = 400;

/** Only quote marks, list marks, a transcript's prefix, `smtp;` or a policy server's `action=` stand between the line's start and the code. */
export function opensItsLine(text: string, lineStart: number, start: number): boolean {
  const lead = text.slice(lineStart, start);
  return (
    lead.length <= 24 &&
    /^[\s>|*•`"'“„«([\-–<#]*(smtp ?;|out:|in:|s:|r:|<<<|<-|<\*\*|(?:server )?response:|error:|diagnostic-code:|action=|(?:message |e?mail )?sent:)?[\s"'`“([<*]*$/i.test(
      lead,
    )
  );
}

export const isQuoted = (text: string, start: number): boolean =>
  /(?:["'`“„«‘「『([{<]\s?|&(?:#x?[\da-f]{2,5}|quot|apos|[lr][sd]quo);)$/i.test(
    text.slice(Math.max(0, start - 9), start),
  );

/** `(450 greylisting, 451 local error, 452 …)`: an account of codes, which nobody answered with. */
export function isInAList(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.lastIndexOf(')') > open) return false;
  const inside = before.slice(open + 1) + text.slice(start, start + 120).split(')', 1)[0]!;
  return /^[45]\d\d [^()\d]{2,60}[,;/] ?[45]\d\d[ /]/.test(inside);
}

/** `SMTPSendFailedException: 454 …`, `SMTPDataError: (451, …`, Swift Mailer's `… but got code "451"`, Go's `… RCPT command: 550`. */
export const isCodeOfAnException = (text: string, start: number): boolean =>
  /(?:smtp[a-z]{0,30}(?:exception|error|refused|busy)\W{1,4}|expected response code [^\n]{1,24} but got code \\{0,3}["']?|\b(?:MAIL|RCPT|DATA|EHLO|HELO|AUTH|STARTTLS) command: |\bsmtp (?:client|server|host|relay|session|connection): )$/i.test(
    text.slice(Math.max(0, start - 80), start),
  );

/** `Why are we deferred with 451? SPF is fine`: the code ends a sentence of somebody who asks about it. */
export const endsItsSentence = (text: string, start: number, end: number): boolean =>
  /^(?:\?+(?:\s|$)|[.!]+ {1,2}[A-Z])/.test(text.slice(end, end + 6)) &&
  /[a-z,] $/i.test(text.slice(Math.max(0, start - 2), start));

/** `we see a 421 from gmail`: somebody got the code and tells no more of the reply. */
export const isNamed = (text: string, start: number, end: number): boolean =>
  /\ba $/i.test(text.slice(Math.max(0, start - 3), start)) && /^ from [A-Za-z]/.test(text.slice(end, end + 8));

/** `step Helo: 451 …` */
export const isIntroduced = (text: string, start: number): boolean =>
  /: ?$| [-–—] $/.test(text.slice(Math.max(0, start - 3), start));

/** Codes that both HTTP (RFC 9110 section 15) and mail servers answer with. */
export const httpCodes: ReadonlySet<number> = new Set([400, 500, 502, 503, 504]);

/** `500 Internal Server Error`, `502 Bad Gateway: 12 requests`: the very words of HTTP, and nothing that goes on from them. */
export const isHttpStatus = (text: string, start: number): boolean =>
  /^(?:400\W{1,24}bad request|500\W{1,24}(?:internal (?:server )?|server )error|502\W{1,24}bad gateway|503\W{1,24}service (?:temporarily )?unavailable|504\W{1,24}gateway time-?out)(?=$|\s*\n| (?:when|while|on|for|in|from|if|at|after|during|is|was)\b|[.:;,!"'`<()|\s*}\]]{0,4}(?:$|\n|[\d(\-–—|"'/]))/i.test(
    text.slice(start, start + 80),
  );

/** `553 sorry, … (#5.5.2)`: qmail and its kin end a reply with its enhanced status code. */
export function endsWithItsCode(text: string, start: number): boolean {
  const head = text.slice(start, start + 320);
  // A megabyte may be nothing but codes: most texts have no such bracket, and that is told at once.
  return head.includes('(#') && /^([45])\d\d[ -](?!# )[^\n]{0,300}\(#\s?\1\.\d{1,3}\.\d{1,3}\b/.test(head);
}
