import type { Wording } from '../origin.ts';

/** What servers say in Swedish, Danish and Norwegian. */
export const swedish: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(brevlada|brevladan|inkorg|postboks|postlada|mailbox|postkasse|postkassen) … (full|fuld|overskriden|overskredet)',
      '(kvot|kvoten|kvote|lagringsutrymme) … (overskriden|overskridits|full|overskredet)',
    ],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(okand|ogiltig|ukendt|ukjent|ugyldig) (anvandare|mottagare|adress|bruger|modtager|mottaker|bruker|adresse)',
      '(anvandaren|mottagaren|adressen|kontot|brugeren|modtageren|brukeren|mottakeren) … (finns inte|existerar inte|okand|hittades inte|findes ikke|finnes ikke)',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(forsok|prov|prova|prov igen|forsog|prov) (igen |igjen |)(senare|senere)',
      '(igen|igjen) (senare|senere)',
      'senare',
      'senere',
      'tillfalligt (avvisad|nekad)',
      'avvisad',
      'afvist',
      'avvist',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(tjansten|tjanst|server|servern|systemet|tjenesten) … (inte tillganglig|otillganglig|ej tillganglig|ikke tilgaengelig|ikke tilgjengelig|stangd)',
      '(tillfalligt|midlertidigt|midlertidig) (otillganglig|utilgaengelig|utilgjengelig)',
      'underhall',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(for manga|for mange) (anslutningar|meddelanden|forbindelser|beskeder|tilkoblinger|meldinger|samtidiga|samtidige)',
    ],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      '(meddelandet|meddelande|mailet|brevet|beskeden|meldingen) … (spam|virus|skrappost|soppelpost)',
      '(klassat|markerat|identifierat|markeret) som (spam|skrappost)',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(svart lista|svartlistad|sortlistet|svartelistet|blockeringslista)',
      '(ip|adress|servern|server) … (blockerad|sparrad|blokeret|blokkert)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: ['(atkomst nekad|adgang naegtet|ingen tilgang|ingen behorighet)'],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: ['(for manga|for mange) (mottagare|modtagere|mottakere)'],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: ['(meddelandet|meddelande|mailet|beskeden|meldingen) … (for stort|for stor|overskrider)'],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: [
      '(servern|server|serveren|systemet) … (upptagen|overbelastad|optaget|overbelastet|opptatt)',
      'overbelast(ad|et|ning)',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      '(internt|tillfalligt|lokalt|midlertidig|intern) (fel|serverfel|fejl|feil)',
      '(serverfel|systemfel|serverfejl|systemfeil)',
    ],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: [
      '(anvandaren|mottagaren|brevladan|kontot) … tar emot (e post|epost|mail|meddelanden) (for snabbt|i en takt|for ofta|for manga)',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: ['(brevladan|postladan|kontot|mailboxen) … (inte tillganglig|ar last|sparrad|upptagen)'],
  },
];
