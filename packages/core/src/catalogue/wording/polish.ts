import type { Wording } from '../origin.ts';

/** What servers say in Polish. */
export const polish: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(skrzynka|skrzynki|konto|skrzynka pocztowa|skrzynce) … (pelna|przepelniona|przekroczona|przepelnione|przekroczono)',
      '(limit|quota|pojemnosc|przydzial|miejsca) … (skrzynki|konta) … (przekroczony|przekroczona|wyczerpany)',
      'przekroczono (limit|quote|pojemnosc) … (skrzynki|konta|miejsca|skrzynka)',
      'brak miejsca (w|na) … (skrzynce|koncie)',
    ],
  },
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: ['brak (miejsca|wolnego miejsca) na dysku', 'dysk pelny'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(nieznany|niepoprawny|nieistniejacy|nieprawidlowy|bledny) (uzytkownik|odbiorca|adres|adresat)',
      '(uzytkownik|odbiorca|adres|konto|skrzynka|adresat) … (nie istnieje|nieznany|nie znaleziono|nieprawidlowy|nie zostal znaleziony|nieznana)',
      'nie ma takiego (uzytkownika|adresu|konta)',
      'brak (uzytkownika|takiego uzytkownika|takiej skrzynki)',
      'nie ma takiej (domeny|skrzynki)',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(sprobuj|prosze sprobowac|sprobowac|prosimy sprobowac|ponow) (ponownie |)(pozniej|za chwile|za kilka|ponownie pozniej)',
      'ponownie pozniej',
      'pozniej',
      'tymczasowo (odrzucono|odrzucona|wstrzymano)',
      'odrzucono',
      'odrzucona',
      'odrzucony',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(usluga|serwer|system) … (niedostepna|niedostepny|wylaczony|nieczynny)',
      '(chwilowo|tymczasowo|obecnie) (niedostepny|niedostepna|nieczynny)',
      'przerwa techniczna',
      'konserwacja',
      'prace (serwisowe|konserwacyjne)',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(zbyt|za) (wiele|duzo) (polaczen|wiadomosci|sesji|maili|jednoczesnych|prob|listow|rownoczesnych)',
      '(limit|przekroczono limit|przekroczony limit|maksymalna liczba) … (polaczen|wiadomosci|wysylki|wysylanych|maili|sesji|listow)',
      '(wiadomosci|polaczen|maili) na (godzine|minute|dobe|dzien)',
      'zbyt (szybko|czesto)',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['szara lista', 'szarej liscie', 'greylisting'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      '(wiadomosc|tresc|przesylka) … (spam|wirus|podejrzana|niechciana|phishing|zawiera)',
      '(list|mail) … (jako spam|wirus|podejrzana|niechciana|zawiera)',
      '(uznana|uznano|rozpoznana|zakwalifikowana|sklasyfikowana|oznaczona) (za|jako) (spam|niechciana|podejrzana)',
      '(zalacznik) … (niedozwolony|zabroniony|zablokowany)',
      '(narusza|naruszenie) … (polityke|zasady|regulamin|polityki)',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(czarna lista|czarnej liscie|liscie blokad|lista blokad|liscie zablokowanych)',
      '(adres|ip|serwer|nadawca|domena|host) … (zablokowany|zablokowana|czarnej liscie|rbl)',
    ],
  },
  {
    cause: 'reputation',
    weight: 'names',
    phrases: [
      '(zla|niska|slaba) reputacja',
      '(zlej|niskiej|slabej) reputacji',
      'reputacja … (niska|zla|slaba)',
      'podejrzana aktywnosc',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      '(dostep) (zabroniony|zablokowany|wzbroniony)',
      'odmowa dostepu',
      'brak (dostepu|uprawnien)',
      'nie masz uprawnien',
    ],
  },
  {
    cause: 'reverse-dns',
    weight: 'names',
    phrases: ['(rev dns|revdns|odwrotny dns|ptr|rekord ptr|odwrotnego dns)'],
  },
  {
    cause: 'sender-domain-dns',
    weight: 'names',
    phrases: [
      'domena … nadawcy … (nie istnieje|nieznana|nie znaleziono|nieprawidlowa)',
      '(nadawca|nadawcy) … domena … (nie istnieje|nieznana)',
    ],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: [
      '(wymagana|wymagane|blad|nieudana|niepowodzenie) (autoryzacja|autoryzacji|uwierzytelnienie|uwierzytelnianie|uwierzytelnienia|autentykacja|logowania)',
      '(autoryzacja|uwierzytelnienie|uwierzytelnianie) … (wymagana|wymagane|nieudana|nieudane|nie powiodla)',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: ['(relay|przekazywanie|relaying) … (zabroniony|zabronione|niedozwolone|niedozwolony|odrzucony)'],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: ['(zbyt|za) (wielu|duzo|wiele) (odbiorcow|adresatow)'],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      '(wiadomosc|zalacznik|list|rozmiar) … (za duza|zbyt duza|za duzy|zbyt duzy|przekracza|przekroczony)',
      '(wiadomosc|list|przesylka) (za|zbyt) (dluga|dlugi)',
      'przekroczono … rozmiar',
      'rozmiar (wiadomosci|listu)',
    ],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: [
      '(serwer|system) … (przeciazony|zajety|obciazony)',
      'przeciazenie',
      'przeciazony',
      'zbyt duze obciazenie',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      '(wewnetrzny|lokalny|tymczasowy|chwilowy|techniczny) (blad|problem)',
      'blad (wewnetrzny|serwera|systemu|lokalny|przetwarzania|tymczasowy)',
      '(problemy|problem) (techniczne|techniczny)',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: [
      '(skrzynka|konto|uzytkownik) … (zablokowana|zablokowane|nieaktywna|nieaktywne|niedostepna|niedostepne|wylaczone|zawieszone|zawieszona)',
      '(nieaktywna|zablokowana|wylaczona|zawieszona) skrzynka',
      '(nieaktywne|zablokowane|wylaczone|zawieszone) konto',
    ],
  },
  {
    cause: 'tls',
    weight: 'names',
    phrases: ['(tls|starttls|szyfrowanie|polaczenie szyfrowane) … (wymagane|wymagany|konieczne|nieudane)'],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: [
      '(polaczenie) … (przerwane|odrzucone|utracone|zerwane|zamkniete)',
      '(przekroczono|uplynal) (limit |)czas(u|)',
      'przekroczono czas',
    ],
  },
  {
    cause: 'recipient-limit',
    weight: 'settles',
    phrases: ['(wiele|wielu|rozne|roznych) domen … transakcji'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: ['nie (mozna|udalo sie) (odnalezc|znalezc) … (adresu|adresata|odbiorcy)'],
  },
];
