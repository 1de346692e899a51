import type { Wording } from '../origin.ts';

/** What servers say in Italian, and how Microsoft translates its replies. */
export const italian: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(casella|mailbox|account|casella di posta|casella postale|utente|destinatario) … (piena|pieno|esaurita|esaurito|superata|superato|satura)',
      '(quota|spazio) … (superata|esaurita|esaurito|superato|insufficiente|raggiunta)',
      'spazio (esaurito|insufficiente) … (casella|mailbox)',
    ],
  },
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: ['spazio (su disco|disco) (insufficiente|esaurito)', 'disco pieno'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(utente|destinatario|casella|indirizzo|account|mailbox) … (sconosciuto|sconosciuta|inesistente|non esiste|non trovato|non trovata|non valido|non valida)',
      '(utente|destinatario|indirizzo) (sconosciuto|inesistente|errato)',
      'nessun utente',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(riprovare|riprova|riprovate|ritentare|si prega di riprovare|provare) (di nuovo |nuovamente |)(piu tardi|in seguito|tra qualche|fra qualche|tra alcuni|dopo)',
      '(riprovare|riprova) (piu |)tardi',
      'piu tardi',
      'temporaneamente (rifiutato|respinto|rifiutata)',
      'rifiutato',
      'respinto',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(servizio|server|sistema) … (non disponibile|indisponibile|fuori servizio|spento|chiuso|sospeso)',
      '(temporaneamente|momentaneamente|attualmente) (non disponibile|indisponibile|sospeso|fuori servizio)',
      'in manutenzione',
      'manutenzione',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(troppe|numero eccessivo di|eccessive) (connessioni|sessioni|richieste|mail|email)',
      '(troppi) (messaggi|invii|tentativi|accessi)',
      '(limite|quota|numero massimo|soglia) … (connessioni|messaggi|invio|invii|email|sessioni) … (superato|raggiunto|superata|raggiunta|consentito)',
      'limite di (invio|invii|messaggi|connessioni)',
      '(messaggi|email|connessioni) (allora|al minuto|al giorno|per ora|orari)',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['lista grigia', 'greylisting', 'primo tentativo'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      // `mail … spam` alone is English, and says anything.
      '(messaggio|contenuto) … (spam|virus|indesiderato|indesiderata|phishing|sospetto|infetto|malevolo)',
      '(email|mail) … (come spam|indesiderato|indesiderata|sospetto|infetto|malevolo)',
      '(considerato|riconosciuto|identificato|classificato|rilevato|marcato|rifiutato) come (spam|indesiderato|phishing)',
      'allegato (non consentito|vietato|bloccato)',
      '(viola|violazione) … (policy|politica|politiche|regole)',
      'bloccato … antispam',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(lista nera|liste nere|lista di blocco|black list|blacklist)',
      '(ip|indirizzo|server|mittente|dominio) … (bloccato|lista nera|blacklist|in blacklist|bannato)',
    ],
  },
  {
    cause: 'reputation',
    weight: 'names',
    phrases: [
      '(cattiva|scarsa|bassa|pessima) reputazione',
      'reputazione … (bassa|scarsa|cattiva|insufficiente)',
      '(attivita|traffico|comportamento) (sospetta|sospetto|anomalo|anomala)',
      'troppi (destinatari inesistenti|utenti sconosciuti|destinatari non validi)',
      'segnalazioni',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      'accesso (negato|vietato|non consentito|non autorizzato)',
      '(mittente|client|server|utente|ip) … (non autorizzato|non consentito|non abilitato)',
      'non (sei |siete |e |)autorizzato',
    ],
  },
  {
    cause: 'reverse-dns',
    weight: 'names',
    phrases: [
      '(dns inverso|risoluzione inversa|record ptr|reverse dns|ptr)',
      '(manca|privo di|senza|assente) … (ptr|reverse|inverso)',
    ],
  },
  {
    cause: 'sender-domain-dns',
    weight: 'names',
    phrases: [
      'dominio … mittente … (non esiste|inesistente|non trovato|non valido|non risolvibile)',
      'mittente … dominio … (inesistente|non valido|non esiste)',
    ],
  },
  {
    cause: 'authentication',
    weight: 'names',
    phrases: [
      '(spf|dkim|dmarc) … (fallito|fallita|non valido|non valida|errato)',
      '(verifica|controllo) (spf|dkim|dmarc)',
    ],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: [
      'autenticazione … (richiesta|necessaria|fallita|obbligatoria|errata|non riuscita)',
      '(richiede|richiesta|necessaria) autenticazione',
      'errore di autenticazione',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: ['(relay|inoltro) … (negato|non consentito|vietato|non autorizzato|non permesso)'],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: ['troppi destinatari', '(limite|numero) … destinatari … (superato|raggiunto|massimo)'],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      '(messaggio|email|mail|dimensione|allegato|file) … (troppo grande|supera|eccede|troppo grosso|superata|eccessiva)',
      'dimensione (massima|del messaggio|superata)',
    ],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: [
      '(server|sistema|servizio) … (occupato|sovraccarico|saturo|impegnato)',
      'sovraccarico',
      'carico (troppo |)(elevato|alto|eccessivo)',
      'risorse insufficienti',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      'errore (interno|locale|temporaneo|di sistema|del server|tecnico|imprevisto|nellelaborazione|del sistema|durante)',
      '(problema|problemi|guasto) (interno|tecnico|tecnici|temporaneo|temporanei|del server|locale)',
    ],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: ['(destinatario|utente|casella) … (riceve|ricevendo|ricevuto) (troppi|troppe)'],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: [
      '(casella|account|mailbox|utente|destinatario|casella di posta) … (disabilitata|disabilitato|sospesa|sospeso|bloccata|bloccato|inattiva|inattivo|non disponibile|disattivata|disattivato|scaduta)',
    ],
  },
  {
    cause: 'tls',
    weight: 'names',
    phrases: [
      '(tls|starttls|ssl|crittografia|connessione cifrata|connessione sicura) … (richiesto|richiesta|obbligatorio|necessario|necessaria|fallita|non disponibile)',
    ],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: [
      '(tempo|timeout) (scaduto|esaurito|superato)',
      'connessione (persa|chiusa|rifiutata|interrotta|fallita|scaduta)',
      'tempo scaduto',
    ],
  },
  {
    cause: 'protocol',
    weight: 'names',
    phrases: ['errore di (sintassi|protocollo)', 'comando (sconosciuto|non valido|non riconosciuto)', 'troppi errori'],
  },
  {
    cause: 'storage-full',
    weight: 'settles',
    phrases: ['spazio (di |del |su |)(sistema|disco|server) insufficiente'],
  },
  {
    cause: 'reputation',
    weight: 'settles',
    phrases: [
      '(frequenza|quantita|tasso|numero|volume) (insolita|insolito|anomala|anomalo|inusuale) … (indesiderata|indesiderate|indesiderati|non richiesta|non richiesti|non richieste|spam)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'settles',
    phrases: [
      'non (inclusa|incluso|presente|inserita|inserito|e) (nella|in) (whitelist|lista consentita|lista bianca|lista di autorizzazioni|white list)',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'names',
    phrases: ['problema (di|del) sistema', 'problema temporaneo (di|del|nel) sistema', '(errore|problema) di sistema'],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(superato|superata) il (limite|limite massimo|numero massimo) … (inoltro|invio|servizio|connessioni|messaggi)',
    ],
  },
  {
    cause: 'smtp-auth',
    weight: 'settles',
    phrases: ['troppi tentativi di (accesso|login|autenticazione)'],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'settles',
    phrases: ['(sta ricevendo|riceve) (troppe|troppi) (email|mail|messaggi|e mail)'],
  },
  {
    cause: 'recipient-domain-dns',
    weight: 'settles',
    phrases: ['dominio (del destinatario|di destinazione) … (non esiste|inesistente|non trovato|sconosciuto)'],
  },
  {
    cause: 'recipient-limit',
    weight: 'settles',
    phrases: ['(piu|diversi|molteplici) domini … (per|in una|nella stessa) (transazione|sessione)'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'says',
    phrases: ['non esiste'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(lindirizzo|lutente|indirizzo|utente|casella|destinatario) … (non e stato trovato|non e stata trovata|non trovato|non esiste)',
    ],
  },
  {
    cause: 'recipient-unknown',
    weight: 'says',
    phrases: ['non (e stato |)trovato in'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      'non (si dispone|dispone|si dispongono) … (autorizzazione|autorizzazioni) … (inviare|linvio|invio)',
      'non autorizzato … (inviare|linvio)',
    ],
  },
];
