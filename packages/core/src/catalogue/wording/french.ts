import type { Wording } from '../origin.ts';

/** What servers say in French, and how Microsoft translates its replies. */
export const french: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(boite|boite aux lettres|boite mail|bal|messagerie|compte|mailbox|la boite) … (pleine|plein|saturee|remplie|depasse|depassee)',
      'quota … (depasse|atteint|depassee)',
      '(espace|capacite) (de stockage |disque |)… (depasse|insuffisant|epuise|depassee|sature)',
      'depassement de quota',
    ],
  },
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: ['(espace disque|espace de stockage|memoire disque) (insuffisant|sature|plein)', 'disque plein'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(utilisateur|destinataire|adresse|compte|boite|abonne|usager|adresse email) … (inconnu|inconnue|inexistant|inexistante|invalide|nexiste pas|introuvable|non trouve|non valide|nexiste plus|nexiste plus)',
      '(adresse|destinataire) dau moins un destinataire invalide',
      'au moins un destinataire invalide',
      'destinataire inconnu',
      'aucun utilisateur',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(veuillez |merci de |priere de |)(reessayer|ressayer|reessayez|essayer|recommencer|retenter|renouveler) (plus tard|ulterieurement|a nouveau|dans quelques|votre envoi|encore|plustard)',
      '(reessayer|reessayez) (plus tard|ulterieurement)',
      'temporairement (rejete|refuse|differe)',
      'refuse',
      'rejete',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(service|serveur|systeme|messagerie) … (indisponible|non disponible|pas disponible|arrete|ferme|hors service)',
      '(momentanement|temporairement|actuellement) (indisponible|inaccessible|interrompu)',
      'en maintenance',
      'maintenance en cours',
      'service refuse',
      'service de messagerie … indisponible',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      'trop de (connexions|messages|sessions|mails|requetes|courriels|courriers|emails|connexion)',
      '(limite|quota|nombre maximum|nombre maximal|seuil) … (connexions|messages|envois|envoi|sessions|mails|emails) … (atteint|atteinte|depasse|depassee)',
      '(limite|quota) (denvoi|d envoi|denvois)',
      '(connexions|messages|mails) (par|simultanees)',
      '(debit|cadence) … (trop|depasse|limite)',
      '(ralentissez|veuillez ralentir)',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['liste grise', 'mise en liste grise', 'premiere tentative', 'greylisting'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      // `mail … spam` alone is English, and says anything.
      '(courriel|contenu|courrier) … (spam|indesirable|virus|pourriel|phishing|hameconnage|suspect|malveillant|infecte)',
      '(message|mail|email) … (comme spam|un spam|du spam|un virus|indesirable|pourriel|hameconnage|malveillant|infecte)',
      '(considere|detecte|identifie|classe|reconnu|marque|rejete|refuse|bloque) comme (spam|indesirable|pourriel|du spam|un spam|frauduleux)',
      'spam detecte',
      'piece jointe (interdite|refusee|non autorisee|bloquee)',
      '(contraire|violation|non conforme) … (politique|regles|charte)',
      'contenu (refuse|rejete|interdit)',
      'politique de securite',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(liste noire|listes noires|liste de blocage|liste de blocages)',
      '(ip|adresse|serveur|expediteur|domaine) … (blackliste|blacklistee|blackliste|liste noire|bloque|bloquee|bannie|banni)',
      'blackliste',
    ],
  },
  {
    cause: 'reputation',
    weight: 'names',
    phrases: [
      '(mauvaise|faible|basse|pauvre) reputation',
      'reputation … (mauvaise|faible|insuffisante|degradee|trop basse)',
      '(activite|comportement|trafic) (suspect|suspecte|anormal|anormale)',
      'abus detecte',
      'trop de (destinataires invalides|spam|destinataires inconnus|plaintes|spams)',
      'plaintes',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      '(acces) (refuse|interdit|non autorise)',
      '(expediteur|serveur|client|adresse) … (non autorise|non autorisee|pas autorise|interdit)',
      '(vous netes|nest) pas autorise',
      'non autorise',
    ],
  },
  {
    cause: 'reverse-dns',
    weight: 'names',
    phrases: [
      '(reverse dns|resolution inverse|dns inverse|enregistrement ptr|reverse|inverse) … (invalide|absent|manquant|inexistant|incorrect|requis|introuvable)',
      'dns inverse',
      'resolution inverse',
      'nom (dhote|d hote) … (introuvable|invalide|incorrect|inconnu)',
    ],
  },
  {
    cause: 'sender-domain-dns',
    weight: 'names',
    phrases: [
      '(domaine) … (expediteur|emetteur) … (inexistant|nexiste pas|introuvable|invalide|nexiste pas)',
      '(expediteur|emetteur) … domaine … (inexistant|introuvable|invalide|inconnu)',
      'domaine de (lexpediteur|lemetteur)',
    ],
  },
  {
    cause: 'authentication',
    weight: 'names',
    phrases: [
      '(spf|dkim|dmarc) … (echec|echoue|invalide|absent|incorrect)',
      'echec … (spf|dkim|dmarc)',
      '(expediteur|domaine) … usurpe',
    ],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: [
      'authentification (requise|necessaire|obligatoire|echouee|refusee|incorrecte)',
      'echec … authentification',
      'veuillez vous (authentifier|identifier)',
      '(vous devez|merci de) (vous |)(authentifier|identifier)',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: [
      '(relais|relayage|relay|relaye) (refuse|interdit|non autorise|non permis)',
      '(relais|relayage) … (refuse|interdit|non autorise)',
      'relais … non autorise',
    ],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: [
      'trop de destinataires',
      '(nombre|limite) … destinataires … (depasse|depassee|atteint|atteinte|autorise)',
    ],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      'taille (limite|maximale|maximum) … (atteinte|depassee)',
      '(message|mail|courriel|piece jointe|fichier|taille|email) … (trop volumineux|trop gros|trop grand|trop grande|trop lourd|trop volumineuse)',
      'taille … (depasse|superieure|excede|maximale|limite)',
      'message trop (long|gros|volumineux|grand)',
    ],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: [
      '(serveur|systeme|service) … (occupe|surcharge|sature|surcharge|charge)',
      '(surcharge|surchargee|surcharges)',
      'charge (trop |)(elevee|importante|excessive)',
      'ressources insuffisantes',
      'manque de ressources',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      '(erreur|echec|panne) (interne|locale|temporaire|systeme|serveur|technique|inattendue|de traitement|du serveur|lors du traitement)',
      '(probleme|incident|difficulte|difficultes) (technique|techniques|interne|temporaire|local)',
      'erreur … (serveur|systeme|traitement)',
    ],
  },
  {
    cause: 'lookup-failure',
    weight: 'names',
    phrases: ['(base de donnees|annuaire|ldap) … (indisponible|inaccessible|erreur|injoignable)'],
  },
  {
    cause: 'filter-failure',
    weight: 'names',
    phrases: ['(antivirus|antispam|filtre|analyse antivirus) … (indisponible|erreur|echec|inaccessible|en panne)'],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: [
      '(destinataire|utilisateur|boite) … recoit trop (de|souvent)',
      'recoit trop de (messages|mails|courriels)',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: [
      '(boite|boite aux lettres|compte|mailbox|destinataire|adresse|boite du destinataire) … (desactive|desactivee|suspendu|suspendue|bloque|bloquee|inactif|inactive|indisponible|verrouille|verrouillee|archivee|ferme|fermee|archive)',
    ],
  },
  {
    cause: 'tls',
    weight: 'names',
    phrases: [
      '(tls|starttls|ssl|chiffrement|connexion chiffree|connexion securisee) … (requis|requise|obligatoire|necessaire|echec|indisponible|exige)',
    ],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: [
      '(delai|temps) (dattente |imparti |)(depasse|ecoule|expire)',
      'connexion (interrompue|perdue|fermee|refusee|coupee|echouee|expiree|impossible)',
      'delai … depasse',
    ],
  },
  {
    cause: 'protocol',
    weight: 'names',
    phrases: [
      'erreur de (syntaxe|protocole)',
      'commande (inconnue|invalide|incorrecte|non reconnue|non implementee)',
      'trop derreurs',
      'trop d erreurs',
    ],
  },
  {
    cause: 'routing',
    weight: 'names',
    phrases: ['mauvaise region', '(boucle) … (detectee|messagerie|courrier)', 'trop de sauts'],
  },
  {
    cause: 'storage-full',
    weight: 'settles',
    phrases: [
      '(ressources|espace|capacite) de stockage',
      '(espace|stockage) (du |de |)(stockage |)(systeme|serveur|disque) (insuffisant|sature)',
      '(espace|stockage) … systeme insuffisant',
    ],
  },
  {
    cause: 'reputation',
    weight: 'settles',
    phrases: [
      '(taux|nombre|volume|quantite) (inhabituel|inhabituelle|anormal|anormale|anormalement) … (indesirable|indesirables|non sollicite|non sollicites|spam)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'settles',
    phrases: [
      '(absente|absent|ne figure pas|pas presente|pas inscrite|nest pas|n est pas) (de|dans|sur) (la |une |)liste (blanche|d autorisation|dautorisation)',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'names',
    phrases: [
      '(probleme|erreur|defaillance) (de |du |)(systeme|temporaire) … (temporaire|systeme)',
      '(probleme|erreur) systeme',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(limite|limites|plafond) … (relais|envoi|envois|connexion|connexions|messages) … (depassee|depasse|atteinte|atteint|depassees)',
    ],
  },
  {
    cause: 'smtp-auth',
    weight: 'settles',
    phrases: ['trop de (tentatives|tentative) (de |d )(identification|authentification|login)'],
  },
  {
    cause: 'smtp-auth',
    weight: 'settles',
    codes: ['454', '535'],
    phrases: ['trop de (tentatives|tentative) de connexion'],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    codes: ['421', '450', '451', '452'],
    phrases: ['trop de (tentatives|tentative) de connexion'],
  },
  {
    cause: 'recipient-domain-dns',
    weight: 'settles',
    phrases: [
      'domaine (du |de |)(destinataire|destination|la destination) … (inexistant|introuvable|inconnu|n existe pas|nexiste pas)',
    ],
  },
  {
    cause: 'sender-hold',
    weight: 'settles',
    phrases: [
      '(compte|domaine|utilisateur) … (envoi|envois|expedition) … (bloque|bloques|suspendu|suspendus|desactive)',
    ],
  },
  {
    cause: 'recipient-limit',
    weight: 'settles',
    phrases: ['(plusieurs|differents) domaines … (par|dans une|dans la meme) (transaction|session)'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: ['ladresse … (introuvable|inconnue|nexiste pas|pas ete trouvee|nest pas valide)', 'pas trouve ladresse'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'says',
    phrases: ['introuvable (a ladresse|dans|sur)'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      '(pas autorise|pas lautorisation|nest pas autorise) … (envoyer|destinataire)',
      'remise a cette adresse est (restreinte|limitee)',
    ],
  },
];
