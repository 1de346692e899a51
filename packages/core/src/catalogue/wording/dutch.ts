import type { Wording } from '../origin.ts';

/** What servers say in Dutch. */
export const dutch: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(mailbox|postvak|postbus|brievenbus|inbox) … (vol|overschreden|te vol)',
      '(quota|opslagruimte|opslaglimiet) … (overschreden|bereikt|vol)',
    ],
  },
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: ['(onvoldoende|niet genoeg|geen) (schijfruimte|opslagruimte|ruimte op)', 'schijf (is |)vol'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(gebruiker|ontvanger|geadresseerde|adres|mailbox|account) … (onbekend|bestaat niet|niet gevonden|ongeldig)',
      '(onbekende|ongeldige) (gebruiker|ontvanger|geadresseerde|mailbox)',
      'geen (dergelijke|bekende) gebruiker',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(probeer|probeert) (het |u het |)(later|straks|over enkele|op een later)',
      '(later|nogmaals) (opnieuw|nogmaals|proberen)',
      'tijdelijk (geweigerd|afgewezen|uitgesteld)',
      'geweigerd',
      'afgewezen',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(dienst|service|server|systeem|mailserver) … (niet beschikbaar|niet bereikbaar|buiten gebruik|buiten dienst|gestopt)',
      '(tijdelijk|momenteel|op dit moment) (niet beschikbaar|onbeschikbaar|niet bereikbaar|gesloten)',
      'onderhoud',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      'te veel (gelijktijdige |)(verbindingen|berichten|sessies|mails|verzoeken|e mails|emails)',
      '(limiet|maximum|maximaal aantal|quotum) … (verbindingen|berichten|mails|verzenden) … (bereikt|overschreden|toegestaan)',
      'verzendlimiet',
      '(berichten|mails|verbindingen) per (uur|minuut|dag)',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['grijze lijst', 'greylisting'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      // `mail … spam` alone is English, and says anything.
      '(bericht|inhoud) … (spam|virus|ongewenst|verdacht|phishing|besmet)',
      '(mail|e mail) … (als spam|een virus|ongewenst|verdacht|besmet)',
      '(als|is) spam (herkend|aangemerkt|geweigerd|gemarkeerd)',
      'bijlage (niet toegestaan|geblokkeerd|verboden)',
      '(in strijd met|schending) … beleid',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(zwarte lijst|blokkeerlijst|blokkadelijst)',
      '(ip|adres|server|afzender|domein) … (geblokkeerd|zwarte lijst|blacklist)',
    ],
  },
  {
    cause: 'reputation',
    weight: 'names',
    phrases: [
      '(slechte|lage|onvoldoende) reputatie',
      'reputatie … (slecht|laag|onvoldoende)',
      'verdachte (activiteit|verbinding)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: ['toegang (geweigerd|ontzegd|verboden)', 'niet (toegestaan|gemachtigd|geautoriseerd|bevoegd)'],
  },
  {
    cause: 'reverse-dns',
    weight: 'names',
    phrases: ['(omgekeerde dns|reverse dns|ptr record|ptr)'],
  },
  {
    cause: 'sender-domain-dns',
    weight: 'names',
    phrases: [
      'domein … afzender … (bestaat niet|niet gevonden|ongeldig)',
      'afzender … domein … (bestaat niet|niet gevonden|ongeldig)',
    ],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: ['(authenticatie|aanmelding|verificatie) … (vereist|mislukt|verplicht|nodig)'],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: [
      '(relay|relayen|doorsturen) … (geweigerd|niet toegestaan|verboden)',
      'domein (is |staat |)niet in mijn lijst',
    ],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: ['te veel (ontvangers|geadresseerden)'],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      '(bericht|mail|bijlage|e mail|email) … (te groot|overschrijdt)',
      '(berichtgrootte|grootte) … (overschreden|overschrijdt|maximum)',
    ],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: [
      '(server|systeem|dienst) … (bezet|overbelast|druk)',
      'overbelast',
      'overbelasting',
      'onvoldoende (systeembronnen|bronnen|resources)',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      '(interne|lokale|tijdelijke|technische|onverwachte) (server|systeem|)(fout|storing|probleem|serverfout|systeemfout|problemen)',
      '(interne|lokale|tijdelijke|technische) (fout|storing|serverfout)',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: [
      '(mailbox|account|postvak|gebruiker) … (geblokkeerd|uitgeschakeld|inactief|niet beschikbaar|opgeheven|vergrendeld)',
    ],
  },
  {
    cause: 'tls',
    weight: 'names',
    phrases: ['(tls|starttls|versleuteling|versleutelde verbinding) … (vereist|verplicht|mislukt|nodig)'],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: ['(verbinding) … (verbroken|geweigerd|mislukt|verlopen)', 'tijdslimiet (overschreden|verstreken)'],
  },
  {
    cause: 'recipient-limit',
    weight: 'settles',
    phrases: [
      '(meerdere|verschillende) (bestemmingsdomeinen|doeldomeinen|domeinen) (per|in een|in dezelfde) (transactie|sessie)',
    ],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: ['(gebruiker|ontvanger|geadresseerde) … (ontvangt|krijgt) … (te snel|te veel)'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: ['(mailadres|emailadres|adres) … (niet gevonden|niet worden gevonden|bestaat niet|onbekend)'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'says',
    phrases: ['is niet gevonden (bij|op|in)'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      '(geen machtiging|geen toestemming|niet gemachtigd|niet bevoegd) … (verzenden|sturen|geadresseerde|ontvanger)',
    ],
  },
];
