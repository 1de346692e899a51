import type { Wording } from '../origin.ts';

/** What servers say in Czech. */
export const czech: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(schranka|schranka prijemce|mailbox|postovni schranka) … (plna|preplnena|prekrocena|zaplnena)',
      '(kvota|limit|misto) … (schranky|uzivatele) … (prekrocena|prekrocen|vycerpana)',
      'prekrocena kvota',
    ],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(neznamy|neexistujici|neplatny) (uzivatel|prijemce|adresat|adresa)',
      '(uzivatel|prijemce|adresat|adresa|schranka) … (neexistuje|neznamy|nenalezen|nenalezena|neznama)',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(zkuste|zkuste to|opakujte|prosim zkuste) … pozdeji',
      'pozdeji',
      'docasne (odmitnuto|odmitnuta|odlozeno)',
      'odmitnuto',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(sluzba|server|system) … (nedostupna|nedostupny|neni dostupna|neni k dispozici|mimo provoz)',
      '(docasne|momentalne) (nedostupna|nedostupny|nedostupne)',
      'udrzba',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      'prilis mnoho (spojeni|zprav|pripojeni|soucasnych|pozadavku)',
      'prekrocen (limit|pocet|maximalni pocet) … (zprav|spojeni|odeslanych|odchozich)',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['greylisting', 'sedy seznam', 'seda listina'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      '(zprava|obsah) … (spam|virus|nevyzadana|podezrely|podezrela)',
      'email … (jako spam|nevyzadana|podezrely|podezrela)',
      '(oznacena|rozpoznana|vyhodnocena) jako spam',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(cerna listina|cerne listine|blacklistu|cernem seznamu)',
      '(adresa|ip|server) … (blokovana|zablokovana|blokovan)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: ['pristup (odepren|zamitnut|zakazan)', 'nemate opravneni'],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: ['prilis mnoho prijemcu'],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: ['(zprava|email|priloha) … (prilis velka|prilis velky|prekracuje)'],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: ['(server|system) … (pretizen|zaneprazdnen|vytizen)', 'pretizeni'],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: ['(interni|vnitrni|docasna|lokalni) (chyba|porucha)', 'chyba (serveru|systemu|zpracovani)'],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: ['(relay|preposilani) … (zakazano|odmitnuto|neni povoleno)'],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: [
      '(overeni|autentizace|prihlaseni) … (vyzadovano|selhalo|nutne|vyzadovana|selhala)',
      'vyzadovana autentizace',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: ['(schranka|mailbox|ucet) … (nedostupna|nedostupny|neni dostupna|zablokovana|uzamcena)'],
  },
];
