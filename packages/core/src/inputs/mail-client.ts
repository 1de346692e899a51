import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, trimmed } from './shared/attempt.ts';
import { plainView } from './shared/plain.ts';
import { through } from './shared/view.ts';

/** `The mail server responded: `, in the languages in which people quote it most. */
const led =
  /\b(?:the (?:mail |smtp |outgoing )?server (?:responded|said|replied)|der (?:mail-?)?server (?:antwortete|hat geantwortet)|le serveur (?:de messagerie )?a r[ée]pondu|el servidor (?:de correo )?respondi[óo]|il server (?:di posta )?ha risposto|de (?:mail)?server antwoordde) ?: {0,3}["'“„«]?/gi;
/** `Horde_Smtp_Exception: Mailbox unavailable.`: what some libraries throw keeps the words of a reply and drops its code. */
const thrown =
  /\b(?:Horde_Smtp_Exception(?:_\w{1,30})?|Swift_TransportException|(?:MailKit\.Net\.Smtp\.)?SmtpCommandException|Net::SMTP(?:FatalError|ServerBusy|SyntaxError|UnknownError)|(?:com\.sun\.mail\.smtp\.)?SMTP(?:AddressFailed|SendFailed|SenderFailed)Exception) ?: {0,3}["'“]?/g;
/** Of what is thrown, only words that a server says of a message, a mailbox or a client. */
const ofAReply =
  /\b(?:mailbox|recipients?|sender|relay\w*|quota|spam|gr[ae]y-?list\w*|too many|message (?:size|rejected|refused|content)|rejected|user unknown|blocked|blacklisted|service unavailable|try again|rate limit\w*)\b/i;
/** A dialog names its own trouble in front: elsewhere the same words introduce anything. */
const ofMail = /\b(?:mail|smtp|message|nachricht|courrier|messagerie|correo|posta|bericht)\b/i;
const MOST = 100;
const BEFORE = 300;

/** What Thunderbird and its kin say behind the reply, or the end of the line. */
const after = /\r?\n|["”»](?:\s|$)|\.? {1,2}(?:Please (?:check|verify)|Bitte |Veuillez |Compruebe |Verifi|Controle)/;

/** An exception's message goes on in indented lines, up to the stack. */
const afterThrown = /\r?\n(?![ \t]{1,12}(?!at )[A-Za-z])|["”»](?:\s|$)/;

/** Without a code only such words tell that no retry helps. */
const final =
  /\b(?:user unknown|unknown user|no such (?:user|recipient|mailbox)|does(?: not|n't) exist|relay(?:ing)? (?:access )?(?:denied|not permitted|not allowed)|unable to relay|exceeds [\w ]{0,24}(?:limit|size)|too (?:big|large))\b/i;
const again = /\b(?:temporar\w+|later|again|busy|wait)\b/i;

const isOfAReply = (line: string): boolean => ofAReply.test(line) && !/\b[245]\d\d\b(?!\.)/.test(line);

const read = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  const quoted = [...text.matchAll(led)].filter(({ index, 0: { length } }) =>
    ofMail.test(text.slice(Math.max(0, index - BEFORE), index + length)),
  );
  const dropped = [...text.matchAll(thrown)].filter(({ index, 0: { length } }) =>
    isOfAReply(text.slice(index + length, index + length + 1000).split('\n', 1)[0]!),
  );
  for (const found of [...quoted, ...dropped]) {
    const from = found.index + found[0].length;
    const rest = text.slice(from, from + 1000);
    // With its reply code the reply is read as any other.
    if (/^\s{0,4}\d/.test(rest) && !/^\s{0,4}[45]\.\d{1,3}\.\d{1,3} /.test(rest)) continue;
    const end = dropped.includes(found) ? afterThrown : after;
    const span = trimmed(text, from, from + (end.exec(rest)?.index ?? rest.length));
    if (span.end - span.start < 8) continue;
    const attempt = blankAttempt('mail-client');
    attempt.reply = span;
    const reply = text.slice(span.start, span.end);
    if (found[0].includes('SMTPFatalError')) attempt.outcome = 'failed';
    else if (!/^[45]\./.test(reply) && final.test(reply) && !again.test(reply)) attempt.outcome = 'failed';
    attempt.evidence = [
      { start: found.index, end: from, says: 'a mail program quotes its server, without the reply code' },
    ];
    out.push(attempt);
    if (out.length === MOST) break;
  }
  return out;
};

/** What Thunderbird and programs like it show of a refusal: the reply's text, mostly without its code. */
export const mailClient: InputFormat = {
  id: 'mail-client',
  signals: [
    'server',
    'mailserver',
    'serveur',
    'servidor',
    'exception',
    'transportexception',
    'smtpcommandexception',
    'smtpaddressfailedexception',
    'smtpsendfailedexception',
    'smtpsenderfailedexception',
    'smtpfatalerror',
    'smtpserverbusy',
    'smtpsyntaxerror',
    'smtpunknownerror',
  ],
  order: 132,
  parse: input =>
    /(?:responded|said|replied|antwortete|geantwortet|pondu|respondi|risposto|antwoordde)[ó ]?:|Exception\w* ?:|Net::SMTP/i.test(
      input,
    )
      ? through(input, input.includes('&') ? plainView(input) : null, read)
      : [],
};
