/** Source code is full of numbers that look like reply codes. Only what stands next to the number is looked at. */

/** How far back the start of a call or the name of a field may stand. */
const BEFORE = 90;
const AFTER = 90;
/** How far back an operator may stand: a megabyte may be nothing but codes, and most have none there. */
const NEAR = 8;
const hasOperator = /[=:<>]/;

/** Nobody answered with this number: a program counts, compares, names or looks up with it. */
export function isInSource(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const near = before.slice(-NEAR);
  return (
    partOfAName.test(near) ||
    (hasOperator.test(near) && isOperand(before, after)) ||
    (endsDefinition.test(after) && isDefined.test(before)) ||
    (before.includes('error_page ') && isErrorPage.test(before)) ||
    isKey(before, after) ||
    isBareArgument(before, after) ||
    isCodesOnly(before, after) ||
    (isMade.test(before) && /^ ?\}\)/.test(after)) ||
    isPhraseOfTheWeb.test(text.slice(start, end + 24)) ||
    isFilledIn.test(after) ||
    (/^50[0-4]$/.test(text.slice(start, end)) && isOfAnApi(before, after)) ||
    (/^\)[,;]/.test(after) && isConstant.test(before)) ||
    (/^["'`]\);?\s*(?:$|\n)/.test(after) && lastArgument.test(before)) ||
    (opensQuote.test(near) && looksFor.test(before)) ||
    /^\*\d/.test(after) ||
    comesToABoolean.test(after) ||
    (isOfTheWeb.test(before) && holdsAReply.test(text.slice(end, end + WITHIN)))
  );
}

const isOperand = (before: string, after: string): boolean =>
  (endsCondition.test(after) && isLess.test(before)) ||
  (compared.test(before) && (!opensQuote.test(before) || endsQuote.test(after))) ||
  (endsValue.test(after) && named.test(before)) ||
  (endsMeasure.test(after) && measured.test(before)) ||
  (/^["'][,}]/.test(after) && isLabel.test(before));

/** `test_429_on_rate_limited`, `smtp_450 import`; qmail's `said:_550_5.7.1_…` is a reply. */
const partOfAName = /[A-Za-z\d]_$/;

/** `if (code >= 500)`, `resp->code == 421`, `status !== '451'`; `err != "451 Try again"` quotes a reply. */
const compared = /[\w)\]"'] ?(?:[=!]==?|<=|>=) ?["'`]?$/;
const isErrorPage = /\berror_page (?:\d{3} ){0,8}$/;
const opensQuote = /["'`]$/;
const endsQuote = /^(?:[ -][245]\.\d{1,3}\.\d{1,3})?["'`]/;

/** `if (code >= 400 && code < 500)`; a transcript's `> 550 …` stands alone. */
const isLess = /\w ?[<>] ?$/;
const endsCondition = /^\s?(?:[)?{:]|&&|\|\|)/;

/** `smtp_code = US"550";`, `err.responseCode = 421`, `MAX_LINES = 500`: the whole value of a variable. */
const named =
  /(?:[a-z]_[a-z\d]|[a-z][A-Z]|(?:\w\.|->|\$)[a-z]|\b[A-Z]{2,24}_[A-Z])\w{0,40} {0,12}(?::?=|\|\|=|\?\?=) {0,4}(?:US|[bBurfLf])?["'`]?$/;
const endsValue = /^["'`]?[ \t]*(?:$|[\r\n;?]|\/\/|\/\*|# )/;

/** `{ UID => 456 }`, `width="550"`, `timeout: 450,`, `(max-files = 500, …`, `{ status: 500 }`: counts, sizes, and HTTP. */
const measured =
  /(?:[{,] ?status|\b(?:u?id|gid|pid|width|height|size|limit|max[-_]?\w{0,20}|min[-_]?\w{0,20}|count|total|port|timeout|threshold|line|page|offset|length|weight|duration|interval|delays?|age|elapsed|took|bytes|price|amount|top|left|bottom|right|margin|padding|opacity|depth|[xyz]|id(?==\\?["'])|\w{1,20}_(?:received|sent|count|total|size|bytes|seconds|ms|limit|id))["'`]?) {0,4}(?:=>|[:=]) {0,4}\\?["']?$/i;
const endsMeasure = /^(?:\\?["']?(?:$|[,;)\]}>\r\n]|px|ms|[KMG]B?\b)|\\?["'][\s/]|[ \t]+(?:$|[}\r\n]|\/\/|# ))/;

/** `smtp_replies_total{code="451"} 12`, `lmtp(user)<451><…>`, `IN (421, …`: of a metric, a session, a database. */
const isLabel = /[{,]\w{1,30}=["']$/;

/** `#define DMARC_REJECT_SMTP "550"`, `XX(424, FAILED_DEPENDENCY`. */
const isDefined = /#[ \t]*define[ \t]+\w{1,60}[ \t]+[("']{0,2}$|\bconst \w{1,40} = ["']?$/;
const endsDefinition = /^["']?\)?[ \t]*(?:$|[\r\n;]|\/[/*])/;

/** `421 => function`, `"554" : "transaction_failed"`, `452: "server_error"`, `"551": 12`: a table that is looked up by code. */
const isKey = (before: string, after: string): boolean =>
  /^["'`]?\s{0,12}(?:=>\s?\S|: ?\{)/.test(after) ||
  isRow(before, after) ||
  (/\bwhen ["']?$/.test(before) && /^["']?\s{0,4}(?:$|[\r\n,]|then\b)/.test(after)) ||
  /^(?:[ -][245]\.\d{1,3}\.\d{1,3})?["'`]?\s{0,24}: {0,4}[(["{]?["'`](?:(?:[a-z\d]{1,30}_)+[a-z\d]{1,30}|[A-Z_]{3,24})["'`]/.test(
    after,
  ) ||
  (/[{,\n]\s{0,12}["']$/.test(before) && /^["']\s?:\s?(?:\d{1,9}|true|false|null)\s?[,}\n]/.test(after));

/** `{421: 'Service not available', 450: 'Mailbox unavailable'}`: one row of a table of codes, beside another. */
const isRow = (before: string, after: string): boolean =>
  /^["']?: ?["'][^"'\n]{2,70}["'],?\s{1,12}["']?[245]\d\d["']?: ?["']/.test(after) ||
  (/^["']?: ?["']/.test(after) && /["']?[245]\d\d["']?: ?["'][^"'\n]{2,70}["'],\s{1,12}["']?$/.test(before));

/**
 * `abort(500, err)`, `equal(501);`, `WaitFor(handle, 500)`: a number that a call gets, and no text behind it. `Error (451)`
 * and `respond(450, "…")` tell what a server said, and so may `reply(450, "4.2.0",` on the next line.
 */
function isBareArgument(before: string, after: string): boolean {
  if (!/^["'`]?\s{0,4}[,)]/.test(after)) return false;
  const call = calls.exec(before);
  if (call === null || says.test(after)) return false;
  return call[2] !== '' || !/^\s{0,4}\)/.test(after) || !tells.test(call[1]!);
}
const calls = /([A-Za-z_][\w.>-]{0,60})(?:\(([^()"'`\n]{0,60}(?:, ?["'`]?)?|["'`])| \(([^()"'`\n]{1,60}, ?["'`]?))$/;
const tells = /(?:error|code|reply|response|status|failure|failed|smtp|said|server|exception|reason)$/i;
/** Words in quotation marks, or an enhanced status code. */
const says =
  /^["'`]?\s{0,4},\s{0,40}(?:["'][245]\.\d|\w{0,3}["'`]|[^\n]{0,60}["'`][^"'`\n]{0,30}[A-Za-z]{2,} [\w%<({])/;

/** `[450, '4.2.0', false]`: a row of a test. */
const isCodesOnly = (before: string, after: string): boolean =>
  /[[({]\s?["']?$/.test(before) && /^["']?,\s?["'][245]\.\d{1,3}\.\d{1,3}["'], ?(?:true|false|null|\d)/.test(after);

/** `Object.assign(new Error("temporary failure"), { responseCode: 451 })`: a test makes an error of its own. */
const isMade = /[{,] ?(?:responseCode|smtpCode|statusCode): ?$/;

/** `{"status": 500, "message": "Mail command failed: 450 4.7.1 …"}`: an API answers with HTTP's code and quotes the reply. */
const isOfTheWeb = /["'](?:http_?)?(?:status|code|status_?code)["']\s?:\s?["']?$/i;
const holdsAReply =
  /^["']?\s{0,8}[,}][^}]{0,400}?["'\s:;][45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3}\b|<|(?<=: [45]\d\d[ -])[A-Z])/;
const WITHIN = 600;

/** `throw new ServiceException(500, "…")`, `reply.status(500).send(…)`, `sendJson(['message' => …], 500);`, `a bad name -> 500.`: HTTP's codes. */
const isOfAnApi = (before: string, after: string): boolean =>
  (/^, ?["'`]/.test(after) && raises.test(before)) ||
  (after.startsWith(').') && /\.(?:status|code|statusCode)\($/.test(before)) ||
  (/[\]}], ?$/.test(before) && /^\);?/.test(after)) ||
  (/^\.(?:\s|$)/.test(after) && /(?:->|→|=>) ?$/.test(before));
const raises = /\bnew (?!\w*(?:smtp|mail|reject|reply|dsn|bounce))\w{3,60}(?:exception|error)\($/i;

/** `SYNTAX_ERROR(501),`: one of the constants of a program. */
const isConstant = /\b[A-Z]{2,20}(?:_[A-Z]{2,20})+\($/;

/** `cmdCode(t, conn, "RCPT", "503")`: what a test looks for. */
const lastArgument = /\w\([^()\n]{1,80}["'`], ?["'`]$/;

/** `stripos($line, '554 TRANSACTION FAILED')`, `line.includes("421 Too many")`: what a program looks for. */
const looksFor =
  /(?:\bstri?pos|\bstr_(?:contains|starts_with)|\bstri?str|\.(?:includes|indexOf|contains|startsWith))\((?:\$?[\w.[\]>-]{1,40}, ?)?["'`]$/;

/** `Failed to send email: 403 Forbidden`: an API's answer, in HTTP's own words, and mail has no such codes. */
const isPhraseOfTheWeb =
  /^(?:400 Bad Request|401 Unauthorized|402 Payment Required|403 Forbidden|404 Not Found|405 Method Not|409 Conflict|422 Unprocessable|429 Too Many Requests)\b/i;

/** `f"Temporary SMTP error (451): {e.smtp_error}."`: the program fills in what the server says. */
const isFilledIn = /^\)?["']?: ?(?:\{[a-z_][\w.]{0,60}[}!:(]|\$\{|%[sdv]\b|#\{)/i;

/** `isTransientSmtpError: 421 → true`: the name of a test. */
const comesToABoolean = /^ ?(?:→|⇒|->|=>) ?(?:true|false|null|undefined)\b/;
