import type { Outcome } from '../../../contract.ts';

/** Sentences by which mail systems, and no person, say that they have given up. Compared in lower case. */
const failed = [
  'recipient(s) could not be reached',
  'this is a permanent error',
  'permanent fatal errors',
  'failed permanently',
  "i've given up",
  'has stopped trying',
  "i'm not going to try again",
  'message will be deleted from queue',
  'could not be delivered to one or more recipients',
  'undelivered mail returned to sender',
  'we could not deliver the attached mail',
  'did not reach some or all of the intended recipients',
  'the following recipient(s) cannot be reached',
  'the following recipient(s) could not be reached',
  'was not delivered to the following recipients',
  'could not be delivered to one or more of its',
  'could not be delivered to all of its recipients',
  'the following address(es) failed',
  'could not be delivered. this',
  'did not reach the following recipient',
  'your message could not be sent',
  'was not delivered to:',
  'no further delivery attempts will be made',
  'this has been a permanent failure',
  'delivery to the following recipients failed',
  'delivery to the following recipient failed permanently',
  'this message could not be delivered',
  'there was a problem delivering your message',
  'cannot be delivered:',
  'addresses had delivery problems',
  '------- failure reasons',
  'an error has occurred while attempting to deliver a message for',
  'an error occurred while trying to deliver the mail to the following recipients',
  'recipient addresses that were incorrectly constructed',
  'the following recipients did not receive this message',
  'recipients was rejected by a remote mail server',
  'to the following recipients was aborted after',
  'addresses had permanent delivery errors',
  'unable to deliver your message to the following address',
  'unable to deliver message to the following recipients',
  '> was automatically rejected:',
  'failed addresses follow:',
  'message from interscan messaging security suite',
  'could not be delivered to one or more destinations',
  'delivery failed; will not continue trying',
  'was not able to be delivered to one of its intended recipients',
  'message could not be delivered to mobile',
  'was considered unsolicited bulk e-mail',
  'was blocked by our spam firewall',
  'was blocked by our spam & virus firewall',
  'there was an error delivering your mail to',
  'could not be delivered to: <',
  'following addresses had delivery errors',
  'unable to deliver message to',
  'に送信できませんでした',
  '送信に失敗しました',
  'could not be delivered for',
  'has been in the queue too long',
  'undeliverable mail',
  'delivery has failed to these recipients',
  '** address not found **',
  '** message blocked **',
  '** message not delivered **',
  '** message rejected **',
  'nie udalo sie wyslac maila pod wskazane adresy',
  'dies ist ein permanenter fehler',
  'konnte endgültig nicht zugestellt werden',
  'eine oder mehrere ihrer nachrichten konnten nicht zugestellt werden',
  "n'a pas pu être remis aux destinataires suivants",
  'error permanente; he desistido',
  'este es un error permanente',
  'questo è un errore permanente',
  'este é um erro permanente',
  'dit is een permanente fout',
  'hiermit gebe ich auf',
  'これは永続的なエラー',
  '这是一个永久性错误',
  'эта ошибка является постоянной',
] as const;

/** Sentences by which they say that they will try again. These win: a warning often quotes what will happen at the end. */
const delayed = [
  'transient non-fatal errors',
  'this is a warning message only',
  'this is a warning only',
  'only a notification about a delay in the delivery of your message',
  'could not be delivered for more than',
  'it will be retried until',
  'you do not need to resend your message',
  'message still undelivered after',
  'will keep trying until',
  'has not yet been delivered',
  "hasn't been delivered yet",
  'the following address(es) deferred',
  'this is a temporary error',
  'delivery will continue to be attempted',
  'not been delivered yet',
  'delivery is delayed to these recipients',
  'delivery incomplete',
  'there was a temporary problem delivering',
  'there was a temporary problem while delivering your message',
  'has been delayed',
  'has temporarily delayed the delivery',
  'message is delayed for more than',
  'this is only a temporary failure report',
  'message is kept in the queue',
  'delay reason:',
  'no action is required on your part',
  'will retry for',
  'wird weiterhin versucht',
  'sie brauchen die nachricht nicht erneut zu senden',
  'noch nicht zugestellt werden',
  "n'a pas encore été remis",
  'todavía no se ha podido entregar',
  'non è stato ancora consegnato',
  'ainda não foi entregue',
  'nog niet afgeleverd',
  'nie została jeszcze dostarczona',
  'ещё не доставлено',
  'まだ配信されていません',
  '尚未投递',
] as const;

/** Sendmail's last warning quotes what it will not do any more; Postfix's says "your message" and goes on. */
const final = /message will be deleted from queue|(?<!your )message could not be delivered for(?! more than)/;

/** Where the first of the sentences stands, or null. */
const first = (lower: string, sentences: readonly string[]): { start: number; end: number } | null => {
  for (const sentence of sentences) {
    const start = lower.indexOf(sentence);
    if (start >= 0) return { start, end: start + sentence.length };
  }
  return null;
};

export interface Verdict {
  outcome: Exclude<Outcome, 'not-a-reply'> | null;
  span: { start: number; end: number } | null;
}

const lastWarning = (lower: string): { start: number; end: number } | null => {
  const found = final.exec(lower);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
};

const verdictIn = (lower: string): Verdict => {
  const end = lastWarning(lower);
  const delay = end === null ? first(lower, delayed) : null;
  const fail = end ?? (delay === null ? first(lower, failed) : null);
  return { outcome: delay !== null ? 'deferred' : fail === null ? null : 'failed', span: delay ?? fail };
};

/** What the sentences of a report say of its recipients, and where. */
export const verdictOf = (text: string): Verdict => {
  const lower = text.length > 100_000 ? text.slice(0, 100_000).toLowerCase() : text.toLowerCase();
  const asItStands = verdictIn(lower);
  // A sentence may run over the end of a line, in a quotation too; where it stands is then not told.
  if (asItStands.outcome === null)
    return { outcome: verdictIn(lower.replaceAll(/\r?\n[> \t]{0,8}/g, ' ')).outcome, span: null };
  // Folding may change the length of a text in other scripts; the spans would then be wrong.
  return lower.length === Math.min(text.length, 100_000) ? asItStands : { ...asItStands, span: null };
};

/** Sentences that people write as well count only in reports that a reader of their own knows. */
const common: ReadonlySet<string> = new Set([
  'has been delayed',
  'will retry for',
  'undeliverable mail',
  'delivery incomplete',
]);

/** Sentences that are a notice of their own, whatever reason stands beside them or none. */
const enough: ReadonlySet<string> = new Set([
  'no action is required on your part',
  "hasn't been delivered yet",
  'delivery is delayed to these recipients',
  'has temporarily delayed the delivery',
  'only a notification about a delay in the delivery of your message',
  'the following address(es) failed',
  'did not reach the following recipient',
  'an error occurred while trying to deliver the mail to the following recipients',
  'the following recipients did not receive this message',
  'recipients was rejected by a remote mail server',
  'to the following recipients was aborted after',
  'addresses had permanent delivery errors',
  'unable to deliver message to the following recipients',
  'message from interscan messaging security suite',
  'could not be delivered to one or more destinations',
  'delivery failed; will not continue trying',
  'message could not be delivered to mobile',
  'was considered unsolicited bulk e-mail',
  'was blocked by our spam firewall',
  'was blocked by our spam & virus firewall',
  'delivery has failed to these recipients',
  'you do not need to resend your message',
  'it will be retried until',
  'there was a temporary problem while delivering your message',
  'delivery to the following recipients failed',
  'delivery to the following recipient failed permanently',
]);

/** Sentences that give the reason themselves. */
const telling: ReadonlySet<string> = new Set([
  'was considered unsolicited bulk e-mail',
  'was blocked by our spam firewall',
  'was blocked by our spam & virus firewall',
  'could not be delivered to one or more destinations',
]);

/** Sentences that list the recipients at the end: the reason stands before them. */
const closing: ReadonlySet<string> = new Set(['the following recipients did not receive this message']);

export interface Sentence {
  start: number;
  end: number;
  /** Where the reason stands that no lead or recipient announces: behind the sentence, in it, or on the lines before. */
  reason: 'behind' | 'within' | 'before';
  /** It says what became of the message even where no reason is found. */
  enough: boolean;
}

/** The sentence by which a notice of a mail system says what became of the message, over the end of a line too; or null. */
export const saysGivenUpOrDelayed = (text: string): Sentence | null => {
  const lower = text
    .slice(0, 20_000)
    .toLowerCase()
    .replaceAll(/[\n\t]/g, ' ')
    .replaceAll('\r', ' ');
  for (const sentence of [...delayed, ...failed]) {
    if (common.has(sentence)) continue;
    const start = lower.indexOf(sentence);
    if (start < 0) continue;
    const isEnough = [...enough].some(words => lower.includes(words));
    const reason = telling.has(sentence) ? 'within' : closing.has(sentence) ? 'before' : 'behind';
    return { start, end: Math.min(text.length, start + sentence.length), reason, enough: isEnough };
  }
  return null;
};
