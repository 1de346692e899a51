/** People write about codes: nobody answered with the code that such a sentence names. */

const BEFORE = 60;
const AFTER = 60;
/** The last word or two: a megabyte may be nothing but codes, and most of them are told by these. */
const WORD = 18;

/** The code is a word of the sentence around it, not the beginning of what a server said. */
export function isSpokenOf(text: string, start: number, end: number): boolean {
  // A sentence goes on in the next line, behind the marks of a quotation.
  const rest = text.slice(end, end + AFTER);
  const after = rest.includes('\n') ? rest.replaceAll(/\r?\n[> \t*#/]{0,12}/g, ' ') : rest;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const word = before.slice(-WORD);
  const enhanced = withEnhanced.exec(after);
  const behind = enhanced === null ? after : after.slice(enhanced[0].length);
  if (!isIntroduced.test(word) && (isWhatItIs.test(behind) || (enhanced === null ? does : explains).test(behind)))
    return true;
  return (
    (isQuoted.test(word) && isQuotedAlone.test(behind)) ||
    (/[「『]$/.test(word) && isWordInJapanese.test(after)) ||
    (endsAWord.test(behind) && isLikened.test(before)) ||
    andOthers.test(after) ||
    (before.endsWith('(') && onlyCodes.test(after)) ||
    (followsCodes.test(word) && amongCodes.test(before) && /^(?:$|[.,;:)\]]|\s(?![A-Z]))/.test(behind)) ||
    (/^(?:$|[.,;:)]| (?:or|and|to|for)\b| \((?:an?|this|such an?|the) (?:code|status|error|reply))/i.test(behind) &&
      asAnExample.test(word)) ||
    (isIntendedTo.test(rest) && isIntended.test(before)) ||
    (isUsed.test(after) && /\b(?:uses?|defaults? (?:to|is|are)) $/i.test(word)) ||
    (isOfExchange.test(behind) && /\b(?:error|code|NDR|bounce)s? $/i.test(word)) ||
    (behind[0] === ')' && /\bcodes? \($/i.test(word)) ||
    /^ [245]\.x\.x\b/i.test(after) ||
    (after[0] === '>' && inPod.test(word)) ||
    (numbers.test(word) && (enhanced === null || /(?:order|ticket|invoice) $/i.test(word))) ||
    (/^ [a-z]{2,20}s\b/.test(after) && howMany.test(word)) ||
    (/^\. [A-Z]/.test(after) &&
      /(?:^|\n)[\s*#/]*$/.test(before) &&
      !/^(?:421|45[0-4]|5[0-5]\d)$/.test(text.slice(start, end))) ||
    (isCodeSpan.test(word) && becomes.test(after)) ||
    isStreet.test(after) ||
    isPhone.test(after)
  );
}
const withEnhanced = /^[ -][245]\.\d{1,3}\.\d{1,3}(?:-\d{1,3})?/;

/** `Remote host said: 451 for …`: what follows is a reply, not a sentence about it. */
const isIntroduced = /(?::|["'`“„«])\s?$/;

/** `after sending a 421 SMTP reply, …`, `caused by 500 internal errors`, `give a 450 temporary error if …`. */
const isWhatItIs =
  /^ (?:(?:E?SMTP|e?smtp|temporary|permanent|transient|internal|timeout|error|status|reply|response|soft|hard|return|deferred|deferral|greylist|greylisting|busy|rate|limit) ){0,2}(?:(?:errors|codes|replies|responses|bounces)\b(?! ?:)|(?:error|code|reply|response|status|bounce)(?=[.;)]|, (?!["'`A-Z])| \((?:\d|see|section|rfc)| (?:and|or|of|through|back|so|is|was|to|from|for|when|if|by|on|in|that|which|means?|indicates?|will|would|should|can|could|may|might|must|instead|rather|because|before|after|as|with|meaning|says|tells|points|generally|often|usually)\b))|^ (?:[A-Z]?[a-z]+ ){1,3}(?:message|reply|response|error|code) (?:will|would|should|may|must|can) be\b|^ (?:timeout |error )?message (?:to|is|will|before|that|and|when|if)\b/;

/** `SMTP 451 indicates a temporary problem`, `qmail is back to 555 for syntax errors`, `the code 451 (RFC 2821 …`. */
const does =
  /^(?:,? (?:which|that means|meaning) | \([^)\n]{2,24}\) (?:or [45]|until |but it is )| \((?:permanent|temporary|transient|soft|hard) (?:failure|error)\)(?!:)| (?:(?:is|means|mean|meaning|indicates|belongs|signals|denotes|stands for|should be|would be|will be|can be|could be|may be|might be|must be|instead of|rather than|for (?!one or more|\w+@)|if|unless|when|whenever|series|range|class|causes|and above|or (?:other|another|any|higher|above|greater|[45]\d\d))\b|\((?:RFC|section|see )|(?:bedeutet|deutet|heißt|signifie|significa|indique|indica|betekent|oznacza)\b))/i;

/** `421 4.7.28 indicates …`; a server may well say `550 5.1.1 is not …` */
const explains =
  /^,? (?:which |typically |usually |generally |often )?(?:means?|indicates?|signals?|denotes?|stands for|to the list|in the docs|or similar|or the like)\b|^,? indicating\b/;

/** `when you see the '421 4.7.28' error, …` */
const isQuoted = /["'`“„«]$/;
const isQuotedAlone =
  /^(?: [45]\.x\.x)?["'`”“»] (?:(?:error|code|response|reply|status|message|failure|bounce|mail)s?\b(?! ?:)|(?:for|when|if|is|means|instead|rather)\b|\) ?so\b)/;

/** `「451」といった3桁の数字`, `「450」は一時的なエラーを意味する` */
const isWordInJapanese = /^[」』](?:といった|という|とは|は[^。\n]{0,80}(?:意味|表し|示し))/;

/** `corresponding to the SMTP return code ‘550’`, `equivalent to a 450 in SMTP` */
const isLikened = /\b(?:corresponding|equivalent|equal|comparable) to (?:an? |the )?(?:\w{1,12} ){0,3}["'`‘“]?$/i;
const endsAWord = /^(?:$|["'`’”.,;)]| (?:in|for|at|on|of)\b)/;

/** `- `421` / `451` at RCPT → retry`, `` `553` → `SenderNotAccepted` ``: what somebody makes of a code. */
const isCodeSpan = /[`"]$/;
const becomes =
  /^[`"](?: ?\/ ?[`"]?[245]\d\d[`"]?){0,4}(?: (?:at|on|after|in) [A-Z][A-Za-z ]{2,16})? ?(?:→|⇒|=>|->) ?(?:`?[A-Z][a-z]+[A-Z]\w{2,40}`?|(?:retry|try|give|bounce|fail|drop|defer|permanent|transient|temporary|hard|soft|stop)\w*\b)/;

/** `(421, 4.7.28, etc.)` */
const andOthers = /^(?:, ?[245](?:\d\d|\.\d{1,3}\.\d{1,3}))*,? (?:etc|and so on|and the like)\b/;

/** `rate limit errors (421, 4.7.28) …` */
const onlyCodes = /^(?:, ?[245](?:\d\d|\.\d{1,3}\.\d{1,3}))+\)/;

/** `SMTP codes 220, 221 and 421` */
const followsCodes = /s $|\d(?:,? (?:and |or )?|\/)$/i;
const amongCodes =
  /\b(?:codes|replies|errors|responses|statuses) (?:[2-5]\d\d(?:, ?| and | or |, and |, or |\/)){0,6}$/i;

/** `a specific code, such as 421 4.7.28 or …` */
const asAnExample = /\b(?:such as|e\.g\.,?|for example[,:]?|including) (?:an? )?$/i;

/** `the server should respond with 501 5.1.3.`, `… rather than rejecting with 501 5.1.7.`: what is wanted of a server. */
const isIntended =
  /\b(?:should|must|shall|rather than|instead of|not) (?:\w{1,12} ){0,2}(?:respond|responding|reject|rejecting|answer|answering|reply|replying|return|returning) (?:\w{1,12} ){0,4}(?:with )?$/i;

/** The end, or no more than a few plain words to the end of the line: `must return 501 syntax error`. */
const isIntendedTo = /^(?:[ -][245]\.\d{1,3}\.\d{1,3})?(?:$|[.;,)]| [a-z]{3,12}(?: [a-z]{2,12}){0,3}\.?(?:$|\n))/;

/** `If the code is omitted, use 554 and 5.7.1.` */
const isUsed = /^ (?:and|or) [245]\.\d{1,3}\.\d{1,3}(?:$|[.;,)])/;

/** `Fix error code 550 5.1.0 in Exchange Online`: the title of a page. */
const isOfExchange = /^ in (?:Exchange(?: Online| Server)?|(?:Microsoft|Office) ?365|Outlook)\b(?!\s?[:–—-])/;

/** Perl's documentation: `the status C<451>`. */
const inPod = /[BCFIL]<$/;

/** `line 452`, `warning 422:`, `room 451`: one of many things that are numbered. */
const numbers =
  /\b(?:warning|lines?|pages?|rows?|columns?|section|chapter|figure|table|room|route|highway|issue|bug|build|revision|bus|flight|channel|port|pid|process|thread|ticket|order|invoice|inode|uid|gid|RFC|item|question|lot|suite|apt\.?|unit|floor|platform) $/i;

/** `a topology of 500 nodes`, `max. 509 bytes` */
const howMany = /\b(?:of|than|over|under|up to|at least|at most|nearly|almost|around|max\.?|every|first|last|next) $/i;

/** `501 E. Middlefield Road` */
const isStreet =
  /^ (?:[NSEW]\.? )?(?:[A-Z][\w.]{0,20} ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Blvd|Boulevard|Drive|Dr|Lane|Ln|Way|Court|Place|Suite|Parkway|Pkwy|Highway|Hwy)\b/;

/** `555-123-4567` */
const isPhone = /^[-. ]\d{3}[-. ]\d{4}\b/;
