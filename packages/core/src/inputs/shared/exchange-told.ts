import type { Evidence } from '../../contract.ts';
import type { ParsedAttempt } from '../input-format.ts';
import { domainIn } from './address.ts';
import { blankAttempt, trimmed } from './attempt.ts';

/** `Delivery has failed to these recipients or groups:`, in the languages of Exchange; an address stands on the next lines. */
const heading =
  /^[ \t>*]{0,8}[^\n@]{0,80}?(?:recipients or (?:groups|distribution lists)|Empfängern? oder (?:Gruppen|Verteilerlisten)|destinataires ou (?:groupes|listes de distribution)|destinatarios o (?:grupos|listas de distribución)|destinatari o (?:gruppi|liste di distribuzione|elenchi di distribuzione)|destinatários ou (?:grupos|listas de distribuição)|geadresseerden of (?:groepen|distributielijsten)|(?:mottagare|mottakere|modtagere) eller (?:grupper|distributionslist\w{0,4})|(?:adresatów|odbiorców) lub (?:grup|list dystrybucyjnych)|получателям или (?:группам|спискам рассылки)|příjemcům nebo (?:skupinám|distribučním seznamům)|alıcılara veya (?:gruplara|dağıtım listelerine)|受信者または(?:グループ|配布リスト)|收件人或(?:组|通讯组|群组)|收件者或(?:群組|通訊群組))[^\n@:：]{0,80}[:：][ \t]*\r?\n/gim;

const isDelay =
  /delay|verzöger|retard|retras|ritard|atras|adiad|vertraagd|fördröj|forsink|opóźni|задерж|zpožd|gecik|遅延|延迟|延遲/i;

/** Lists of recipients stand under other headings as well. */
const tellsOfTrouble =
  /fail|couldn|could not|unable|problem|fehl|nicht|échec|échou|n['’]a pas|error|no se pudo|impossibile|non riusc|falh|não|mislukt|niet|nie |misslyck|gick inte|mislyk|сбой|не |nezdař|başarısız|失敗|失败|未能|无法|無法/i;

/** `Your message to user@example.com couldn't be delivered.`: what Microsoft 365 says first. */
const ofTheMessage =
  /(?:^|\n)[ \t>*]{0,8}(?:Your message to|Ihre Nachricht an|(?:Votre message|Le message que vous avez envoyé) à|No se (?:ha podido|pudo) entregar (?:el|su|tu) mensaje a|Impossibile recapitare il messaggio a|Não foi possível entregar (?:a )?(?:sua )?mensagem (?:para|a)|Uw bericht aan) \**<?[^\s<>@]{1,64}@[A-Za-z0-9.-]{1,255}>?\**(?:,? (?:couldn['’]t|could not|can['’]t|wasn['’]t|konnte nicht|n['’]a pas pu|kan niet|kon niet)[^\n]{0,60})?\.?[ \t]*\r?\n/i;

const anyCode = /(?<![\d.])[45]\d\d[ -]|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** What the sender is asked to do about it, and what Exchange will not do any more. */
const advice =
  /(?:^|[.。!]\s{0,4})(?:Please|Microsoft Exchange will|Try |If the problem|Contact |For (?:more|assistance)|Bitte|Überprüfen Sie|Wenden Sie|Veuillez|Vérifiez|Compruebe|Inténtelo|Verificare|Contattare|Verifique|Controleer|Sprawdź)/;

/** A paragraph ends at an empty line, and before the next address or the part for administrators. */
const reasonEnd = (text: string, from: number): number => {
  const cut = text
    .slice(from, from + 2000)
    .search(/\n[ \t>]{0,8}\r?\n|\n_{8}|\n[ \t>]{0,8}[^\s@]{1,64}@[^\s@]{1,255}[ \t]*\r?\n/);
  return cut < 0 ? Math.min(text.length, from + 2000) : from + cut;
};

const told = (text: string, from: number, domain: string | null): ParsedAttempt | null => {
  const end = reasonEnd(text, from);
  const advised = advice.exec(text.slice(from, end));
  const span = trimmed(text, from, advised === null || advised.index === 0 ? end : from + advised.index + 1);
  if (span.end - span.start < 8) return null;
  const attempt = blankAttempt('exchange');
  attempt.reason = span;
  attempt.facts.recipientDomain = domain;
  return attempt;
};

const evidence = (start: number, end: number): Evidence => ({
  start,
  end,
  says: 'the heading of the report tells what became of the message',
});

/** A line that is an address, perhaps behind a name and in front of a link to it. */
const addressLine =
  /\s{0,40}(?:[^\n@<]{0,80}<)?(?:mailto:)?([^\s<>@()]{1,64}@[A-Za-z0-9.-]{1,255})[^\n]{0,300}\r?\n\s{0,4}/y;

/** The part of Exchange's reports that is for people, where it was passed on without the part for administrators. */
export const exchangeTold = (text: string): ParsedAttempt[] => {
  const head = text.slice(0, 20_000);
  if (anyCode.test(head)) return [];
  const out: ParsedAttempt[] = [];
  for (const found of head.matchAll(heading)) {
    const isLate = isDelay.test(found[0]);
    if (!isLate && !tellsOfTrouble.test(found[0])) continue;
    addressLine.lastIndex = found.index + found[0].length;
    const address = addressLine.exec(head);
    if (address === null) continue;
    const attempt = told(head, addressLine.lastIndex, domainIn(address[1]!, 0, address[1]!.length));
    if (attempt === null) continue;
    attempt.outcome = isLate ? 'deferred' : 'failed';
    attempt.evidence = [evidence(found.index, found.index + found[0].trimEnd().length)];
    out.push(attempt);
  }
  if (out.length > 0) return out;
  const found = ofTheMessage.exec(head);
  if (found === null) return [];
  const skip = /\s*/y;
  skip.lastIndex = found.index + found[0].length;
  skip.exec(head);
  const at = head.indexOf('@', found.index);
  const attempt = told(head, skip.lastIndex, domainIn(head, at - 1, found.index + found[0].length));
  if (attempt === null) return [];
  attempt.outcome = 'failed';
  attempt.evidence = [evidence(found.index, found.index + found[0].trimEnd().length)];
  return [attempt];
};
