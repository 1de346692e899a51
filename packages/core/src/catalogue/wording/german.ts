import type { Wording } from '../origin.ts';

/** What servers say in German, and how Microsoft translates its replies. */
export const german: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'settles',
    phrases: ['(zuviele|zu viele) (mail|mails|emails|e mails|nachrichten) (auf dem server|im postfach|in der mailbox)'],
  },
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(postfach|mailbox|benutzerkonto|konto|briefkasten|postfach des empfangers|postfach des nutzers) … (voll|uberfullt|uberschritten|uberlastet|erschopft)',
      '(speicherplatz|speicherkontingent|kontingent|quota|speichergrenze|speicherlimit) … (uberschritten|erschopft|erreicht|ausgeschopft|aufgebraucht)',
      'kein speicherplatz … (postfach|empfanger)',
      'quota uberschritten',
      'postfach (ist |)voll',
    ],
  },
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: [
      '(nicht genugend|zu wenig|kein freier|kein) (speicherplatz|plattenplatz|festplattenspeicher)',
      'festplatte (ist |)voll',
      'systemspeicher … (voll|nicht ausreichend)',
    ],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(empfanger|benutzer|adressat|teilnehmer|nutzer|empfangeradresse|postfach|adresse|mailadresse|emailadresse|e mail adresse|konto|account) … (unbekannt|existiert nicht|nicht gefunden|nicht vorhanden|gibt es nicht|ungultig|nicht bekannt|nicht bekannt)',
      '(unbekannter|ungultiger|unbekannte) (empfanger|benutzer|nutzer|adresse|empfangeradresse)',
      'kein (solcher|benutzer|empfanger|postfach)',
      'existiert (hier |auf diesem server |)nicht',
      'adressat unbekannt',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(bitte |)(versuchen|probieren) sie es (bitte |)(spater|in kurze|zu einem spateren zeitpunkt|in einigen minuten|nachher) (erneut|wieder|noch einmal|nochmals|noch mal|)',
      '(spater|zu einem spateren zeitpunkt) (erneut|wieder|nochmals|noch einmal) (versuchen|probieren|zustellen|senden)',
      'bitte spater (erneut|wieder|nochmal|nochmals|noch einmal|)',
      'vorubergehend (abgelehnt|abgewiesen|verweigert|zuruckgestellt)',
      'zustellung (verzogert|verschoben|zuruckgestellt)',
      'abgelehnt',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(dienst|service|server|mailserver|system|mailsystem|postsystem|smtp dienst) … (nicht verfugbar|nicht verfuegbar|nicht erreichbar|ausser betrieb|gestoppt|heruntergefahren|abgeschaltet|offline)',
      'wartungsarbeiten',
      'wartung',
      '(derzeit|zurzeit|momentan|vorubergehend|zur zeit|zeitweise) nicht (verfugbar|erreichbar)',
      'nimmt (derzeit|momentan|zurzeit|) … keine (nachrichten|mail|emails|verbindungen) (an|entgegen)',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      'zu viele (gleichzeitige |parallele |offene |)(verbindungen|sitzungen|nachrichten|anfragen|emails|mails|e mails|verbindungsversuche|sessions)',
      '(sendelimit|versandlimit|versandkontingent|sendekontingent|verbindungslimit|nachrichtenlimit|stundenlimit|tageslimit) … (erreicht|uberschritten)',
      '(maximale|hochste|zulassige) (anzahl|zahl) … (verbindungen|nachrichten|mails|sitzungen|emails) … (erreicht|uberschritten|pro)',
      '(zu schnell|zu haufig|zu oft) (gesendet|verbunden|hintereinander|nachrichten)',
      '(verbindungen|nachrichten|mails|emails) pro (stunde|minute|tag|sekunde)',
      'verlangsamen sie',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: [
      'greylisting aktiv',
      'graue liste',
      '(erster|erstmaliger|erste) (zustellversuch|kontakt|zustellung)',
      'absender … (noch nicht bekannt|noch unbekannt|zum ersten mal)',
    ],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      '(nachricht|mail|email|e mail|inhalt) … (als spam|als virus|spam erkannt|verdachtig|unerwunscht|schadlich|infiziert)',
      'als (spam|unerwunschte werbung|junk|phishing|schadsoftware) (erkannt|eingestuft|abgelehnt|abgewiesen|klassifiziert|bewertet|markiert)',
      'spam(verdacht|verdachtig|nachricht|schutz|erkennung)',
      'spamverdacht',
      '(verbotener|unzulassiger|gesperrter|gefahrlicher) (anhang|inhalt|dateianhang)',
      'virus (gefunden|erkannt|entdeckt)',
      'gegen unsere richtlinien',
      'richtlinien … (abgelehnt|verstosst|verletzt)',
      '(verstoss|verstosst) gegen … (richtlinie|richtlinien|policy)',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(ip|adresse|ip adresse|server|absender|host|rechner|domain) … (sperrliste|schwarzen liste|schwarze liste|blockliste|blacklist|gesperrt|gelistet|blockliert)',
      '(sperrliste|schwarze liste|blockierliste|schwarzen liste)',
      'auf einer (sperrliste|blacklist|blockliste)',
    ],
  },
  {
    cause: 'reputation',
    weight: 'names',
    phrases: [
      '(schlechte|geringe|niedrige|mangelnde|keine|negative) reputation',
      'reputation … (schlecht|gering|zu niedrig)',
      'verdachtige (aktivitat|aktivitaten|ip|verbindung)',
      'spamversand',
      '(zu viele|viele) (ungultige|unbekannte|falsche) (empfanger|adressen)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      '(zugriff|zugang) (verweigert|nicht erlaubt|gesperrt|nicht gestattet)',
      '(absender|server|client|ip) (ist |)nicht (erlaubt|berechtigt|zugelassen|autorisiert)',
      'keine berechtigung',
      'nicht berechtigt',
    ],
  },
  {
    cause: 'reverse-dns',
    weight: 'names',
    phrases: [
      '(reverse dns|rdns|ptr|ruckwartsauflosung|reverse lookup|ruckwartige namensauflosung)',
      '(hostname|rechnername|servername) … (nicht auflosbar|nicht gefunden|ungultig|stimmt nicht)',
      'kein (gultiger |)(ptr|reverse|rdns)',
    ],
  },
  {
    cause: 'sender-domain-dns',
    weight: 'names',
    phrases: [
      '(absenderdomain|absenderadresse|domain des absenders|domane des absenders|absender domain|absenderdomane) … (nicht gefunden|existiert nicht|nicht auflosbar|ungultig|unbekannt|nicht aufgelost)',
    ],
  },
  {
    cause: 'authentication',
    weight: 'names',
    phrases: ['(spf|dkim|dmarc) … (fehlgeschlagen|ungultig|nicht bestanden|fehlt)', 'absender … gefalscht'],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: [
      '(authentifizierung|anmeldung|authentisierung|login) … (erforderlich|fehlgeschlagen|notwendig|benotigt|gescheitert)',
      'bitte (authentifizieren|anmelden)',
      '(authentifizieren|melden) sie sich',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: [
      '(relay|relaying|weiterleitung|weiterleiten) … (nicht erlaubt|verweigert|nicht gestattet|verboten|abgelehnt|nicht zulassig)',
      'kein relay',
    ],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: [
      'zu viele empfanger',
      '(maximale|zulassige) (anzahl|zahl) … empfanger … (uberschritten|erreicht)',
      'empfangeranzahl uberschritten',
    ],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      '(nachricht|mail|email|e mail|anhang|datei|nachrichtengrosse) … (zu gros|zu gross|uberschreitet|zu umfangreich)',
      '(maximale|zulassige) (nachrichtengrosse|grosse|mailgrosse|nachrichtengroesse) … (uberschritten|uberschreitet)',
      'zu grosse nachricht',
      'grossenbeschrankung',
      'grosenbeschrankung',
    ],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: [
      '(server|system|dienst) … (ausgelastet|uberlastet|beschaftigt|uberlastung)',
      '(uberlastet|uberlastung|ausgelastet)',
      'server (ist |)(belegt|beschaftigt)',
      'zu hohe (last|auslastung|systemlast)',
      '(nicht genugend|unzureichende|keine) (ressourcen|systemressourcen)',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      '(interner|interne|internes|lokaler|vorubergehender|temporarer|technischer|unerwarteter) (server |system|)(fehler|problem|storung|serverfehler|systemfehler|stoerung)',
      '(serverfehler|systemfehler|verarbeitungsfehler)',
      'technische (probleme|schwierigkeiten|storung)',
      'fehler (bei|wahrend) der (verarbeitung|zustellung|ubertragung)',
    ],
  },
  {
    cause: 'lookup-failure',
    weight: 'names',
    phrases: [
      '(datenbank|verzeichnisdienst|verzeichnis|ldap|benutzerdatenbank) … (nicht erreichbar|nicht verfugbar|fehler|fehlgeschlagen)',
    ],
  },
  {
    cause: 'filter-failure',
    weight: 'names',
    phrases: [
      '(virenscanner|spamfilter|inhaltsfilter|virenprufung|filter) … (nicht erreichbar|nicht verfugbar|fehler|fehlgeschlagen|ausgefallen|zeituberschreitung)',
    ],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: [
      '(empfanger|postfach|nutzer|benutzer) … (zu viele|zu schnell|zu haufig) … (nachrichten|emails|mails|empfangt|erhalt)',
      'empfangt (zu viele|derzeit zu viele)',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: [
      '(postfach|mailbox|konto|benutzerkonto|account|empfanger) … (gesperrt|deaktiviert|nicht verfugbar|inaktiv|stillgelegt|blockiert|nicht erreichbar|in benutzung)',
    ],
  },
  {
    cause: 'recipient-verification',
    weight: 'names',
    phrases: [
      'empfanger … (nicht uberpruft|nicht gepruft|nicht verifiziert|wird gepruft|uberprufung)',
      'empfangerprufung',
    ],
  },
  {
    cause: 'tls',
    weight: 'names',
    phrases: [
      '(tls|starttls|ssl|verschlusselung|verschlusselte verbindung) … (erforderlich|benotigt|notwendig|verlangt|fehlgeschlagen|nicht verfugbar)',
      'nur verschlusselte verbindungen',
    ],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: [
      'zeituberschreitung',
      '(verbindung|verbindungsaufbau) … (abgebrochen|unterbrochen|fehlgeschlagen|getrennt|abgelehnt|verloren|beendet)',
      'nicht erreichbar',
    ],
  },
  {
    cause: 'protocol',
    weight: 'names',
    phrases: [
      '(syntaxfehler|protokollfehler|ungultiger befehl|unbekannter befehl|falsche befehlsreihenfolge)',
      'zu viele fehler',
    ],
  },
  {
    cause: 'routing',
    weight: 'names',
    phrases: [
      '(falschen|falsche|falscher) (region|office 365 region|microsoft 365 region)',
      '(mailschleife|zustellschleife|schleife erkannt|endlosschleife)',
      'an die falsche … region',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: ['(postfach|mailbox|briefkasten) … (belegt|beschaftigt|gesperrt|nicht verfugbar)'],
  },
  {
    cause: 'reputation',
    weight: 'settles',
    phrases: [
      '(ungewohnliche|ungewohnlich viele|ungewohnlich hohe) … (unerwunschter|unerwunschte|unaufgeforderter|unerbetener|spam)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'settles',
    phrases: [
      'nicht (auf|in) (der |einer |)(weisser|weissen|weiser|weisen|positiv|zulassungs|erlaubten) (liste|listen)',
      'nicht auf (der |)(whitelist|allowlist|positivliste|zulassungsliste)',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'names',
    phrases: [
      '(vorubergehendes|temporares) (systemproblem|problem|problem mit dem system)',
      '(systemproblem|systemfehler)',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(hochstbeschrankung|hochstgrenze|hochstlimit|obergrenze|maximalgrenze|spitzenlimit|maximallimit|sendelimit|versandlimit|limit) … (uberschritten|erreicht|ausgeschopft)',
    ],
  },
  {
    cause: 'smtp-auth',
    weight: 'settles',
    phrases: [
      'zu viele (anmeldeversuche|login versuche|loginversuche|anmeldungen|fehlgeschlagene anmeldungen|fehlgeschlagene anmeldeversuche)',
    ],
  },
  {
    cause: 'recipient-limit',
    weight: 'settles',
    phrases: [
      '(mehrere|verschiedene|unterschiedliche) (zieldomains|zieldomanen|ziel domains|empfangerdomains|empfanger domains|domains) (pro|je|in einer|in derselben) (transaktion|nachricht|sitzung|verbindung)',
    ],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'settles',
    phrases: [
      '(person|nutzer|empfanger|benutzer|postfach) … (erhalt|empfangt) … zu viele (e mails|emails|mails|nachrichten)',
    ],
  },
  {
    cause: 'recipient-domain-dns',
    weight: 'settles',
    phrases: [
      '(empfangerdomain|zieldomain|empfanger domain|domain des empfangers) … (existiert nicht|nicht gefunden|unbekannt|nicht vorhanden)',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: ['(sie|du|absender) (senden|verschicken|versenden|sendest) … (zu schnell|zu viel|zu viele)'],
  },
  {
    cause: 'sender-hold',
    weight: 'settles',
    phrases: [
      '(konto|account|postfach|domain) … (fur den versand|fur ausgehende|zum senden) … (gesperrt|blockiert|deaktiviert|nicht freigeschaltet)',
    ],
  },
  {
    cause: 'recipient-unknown',
    weight: 'says',
    phrases: ['wurde (in|bei|unter) nicht gefunden'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      '(nicht berechtigt|keine berechtigung|nicht uber die berechtigung|nicht die berechtigung) … (senden|empfanger)',
      'zustellung an diese adresse (ist |)(eingeschrankt|beschrankt)',
    ],
  },
];
