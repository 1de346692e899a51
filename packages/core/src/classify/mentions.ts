/** Names that only machines have which send: Gmail's `mail-wm1-f54`, Microsoft's `outbound`, `smtp-out`, `mout`, and subscribers' lines. */
const sends =
  /(?:^|\.)(?:mail-[a-z]{1,3}\d{0,2}-[fx]\d+|[\w-]*outbound[\w-]*|[\w-]*(?:smtp|mail|mx)-?out[\w-]*|mout[\w-]*|o\d+\.[\w-]+|hsd\d+|res|dsl|adsl|dyn(?:amic)?|dip\d*|pool[\w-]*|c(?:pe)?-\d[\w-]*|fbx|cust[\w-]*)\./i;

/** What follows says that the host wanted to send: `mail.example.net [192.0.2.1] is not allowed to send mail from`. */
const wasRefused =
  /^[\s)\]>'"]{0,3}(?:\[[^\]\s]{1,45}\](?::\d{1,5})? ?)?(?:is|was|does|has|must|not|listed|found|blocked|denied|blacklisted)\b/i;

/** The name is that of a machine that sends, or the words around it say so; it has not responded. */
export const isSender = (text: string, from: number, end: number): boolean =>
  sends.test(text.slice(from, end)) || wasRefused.test(text.slice(end, end + 70));

/** What stands in front of a name that a server or a log gives for the one that responded. */
const introduces =
  /(?:\b(?:to|on|by|at|host|visit|see|error from|go to|contact|refer to|[45]\d\d)|[,;:-]|\?\?) $|^\S{1,40} $|,$/i;

/** Within a sentence a name may be anybody's; it is the responder's as a page to visit, or where a reply tells its own. */
export const mayRespond = (text: string, textStart: number, from: number, end: number): boolean =>
  text.charCodeAt(end) === SLASH || introduces.test(text.slice(Math.max(textStart, from - 48), from));
const SLASH = 47;

const LOCAL_PART = 72;
/** What stands in front of the local part of an address that a message did not get to. */
const toRecipient =
  /(?:\b(?:deliver(?:y|ed|ing)?|sen[dt](?:ing)?|(?:e-?mail|message)s?)(?: (?:of|your|the|this|a|an))?(?: (?:e-?mail|message|mail))? to|after RCPT TO|\brecipient) ?:? ?[<'"]?[\w.+-]{1,64}@$/i;
/** The address with this host is the one that a message was for, as the words in front of it say. */
export const isRecipient = (text: string, from: number): boolean =>
  toRecipient.test(text.slice(Math.max(0, from - LOCAL_PART - 32), from));

/** The address with this host is the sender's, as the words around it say. */
export const isSendersAddress = (text: string, from: number, end: number): boolean =>
  /^>?[:;,]? {0,2}sender\b/i.test(text.slice(end, end + 12)) ||
  /\b(?:from|sender)[ :=]{1,2}<?[\w.+-]{1,64}@$/i.test(text.slice(Math.max(0, from - LOCAL_PART - 8), from));

/** Where anybody publishes what he likes: a reply that names such a place speaks of the message's content. */
export const isAnybodysPage = (text: string, from: number, end: number): boolean =>
  /^(?:(?:docs|drive|sites|forms|photos|calendar|meet)\.google\.com|onedrive\.live\.com)$/i.test(text.slice(from, end));
