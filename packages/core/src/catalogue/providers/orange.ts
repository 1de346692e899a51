import type { Origin } from '../origin.ts';

/** The three digits at the end of an OFR code tell the reason; the words before them are the same for many reasons. */
export const orange: Origin = {
  kind: 'provider',
  id: 'orange',
  name: 'Orange',
  hosts: [
    'orange.fr',
    'smtp-in.wanadoo.fr',
    'smtp.wanadoo.fr',
    'mx.wanadoo.fr',
    'mail.wanadoo.fr',
    'orange-business.com',
  ],
  domains: ['orange.fr', 'wanadoo.fr', 'voila.fr', 'orange.com'],
  markers: [
    '(ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr101|ofr102|ofr103|ofr104|ofr105|ofr106|ofr201|ofr202|ofr203|ofr204|ofr205|ofr206)',
    'me service refuse veuillez essayer',
    'me trop de connexions veuillez verifier votre configuration',
  ],
  sources: [
    {
      title: 'Orange postmaster page: what each OFR code means',
      url: 'https://postmaster.orange.fr/',
      seen: 'cited',
    },
    {
      title: 'OFR codes of Orange, explained',
      url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'abusix',
      cause: 'blocklist',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 100'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP up at https://lookup.abusix.com/ and ask for removal there.',
          why: 'Code 100 means that Orange found the IP on the Abusix list.',
        },
      ],
      examples: [
        '550 mwinf5c04 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR006_100 192.0.2.1 [100]',
      ],
      nearMisses: ['550 5.7.1 Service refused [100]'],
    },
    {
      id: 'spamhaus',
      cause: 'blocklist',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 101'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP up at https://check.spamhaus.org/ and follow the removal steps there.',
          why: 'Code 101 means that Orange found the IP on a Spamhaus list.',
        },
      ],
      examples: [
        '550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_101 Ref https://check.spamhaus.org/listed/?searchterm=192.0.2.1 [101]',
      ],
      nearMisses: ['550 Client host blocked for spamming issues [101]'],
    },
    {
      id: 'cloudmark',
      cause: 'blocklist',
      phrases: [
        '(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 102',
        'adresse ip source bloquee pour incident de spam',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Ask for a reset of the IP at https://csi.cloudmark.com/reset-request/ once the cause is mended.',
          why: 'Code 102 means that Orange found the IP on the Cloudmark list.',
        },
      ],
      examples: [
        '550 mwinf5c10 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [102]',
      ],
      nearMisses: ['550 Client host blocked for spamming issues'],
    },
    {
      id: 'orange-list',
      cause: 'blocklist',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 103'],
      needs: 'text',
      basis: 'documented',
      summary: 'Orange has put this IP on its own block list, although the words only speak of trying later.',
      steps: [
        {
          who: 'sender',
          do: 'Write to Orange with its contact form (problem with sending to Orange or Wanadoo addresses) and give IP, code and time.',
          why: 'Orange lifts its own listings only on request.',
        },
      ],
      examples: [
        '550 mwinf5c10 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR006_103 192.0.2.1 [103]',
      ],
      nearMisses: ['421 Service refused, please try later [103]'],
    },
    {
      id: 'too-many-connections',
      cause: 'rate-limit',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 104'],
      needs: 'text',
      basis: 'documented',
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L265',
      },
      steps: [
        {
          who: 'sender',
          do: 'Open at most two connections at a time to Orange from one IP.',
          why: 'That is the number Orange recommends.',
        },
      ],
      examples: [
        '421 mwinf5c63 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR005_104 [104]',
      ],
      nearMisses: ['421 Too many connections, slow down'],
    },
    {
      id: 'connections-words',
      cause: 'rate-limit',
      phrases: ['trop de connexions', 'too many connection slow down'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'Community shaping rules of KumoMTA: reply and pause per receiver',
          url: 'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L265',
          checked: '2026-11-23',
        },
      ],
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L265',
      },
      examples: [
        'host smtp-in.orange.fr[192.0.2.10] refused to talk to me: 421 mwinf5c63 ME Trop de connexions, veuillez verifier votre configuration.',
      ],
      nearMisses: ['421 Trop de connexions, veuillez verifier votre configuration'],
    },
    {
      id: 'no-ptr',
      cause: 'reverse-dns',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 107'],
      needs: 'text',
      basis: 'documented',
      summary: 'Orange finds no PTR record for the sending IP, although the words only speak of trying later.',
      examples: [
        '421 mwinf5c77 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR006_107 [107]',
      ],
      nearMisses: ['421 Service refused, please try later. [107]'],
    },
    {
      id: 'messages-per-connection',
      cause: 'rate-limit',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 109'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Send at most 100 messages over one connection, then open a new one.',
          why: 'That is the number Orange recommends.',
        },
      ],
      examples: ['421 mwinf5c77 ME Veuillez essayer plus tard. OFR003_109 [109]'],
      nearMisses: ['421 Veuillez essayer plus tard. [109]'],
    },
    {
      id: 'helo',
      cause: 'reverse-dns',
      phrases: [
        '(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) (201|202|203|204|205)',
      ],
      needs: 'text',
      basis: 'documented',
      summary: 'Orange does not accept the HELO name: it must be fully qualified and resolve.',
      examples: ['421 mwinf5c77 ME Veuillez essayer plus tard. OFR004_201 [201]'],
      nearMisses: ['421 Veuillez essayer plus tard. [201]'],
    },
    {
      id: 'smtp-auth',
      cause: 'smtp-auth',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) (305|402)'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L51',
          checked: '2026-11-23',
        },
      ],
      examples: ["550 5.7.0 Code d'authentification invalide OFR_305"],
      nearMisses: ["550 5.7.0 Code d'authentification invalide"],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: [
        '(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) (390|391|392|393|394|395|396|397|398|399)',
        '(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) (519)',
        'spf dns de votre nom de domaine',
        'emetteur invalide veuillez verifier la configuration',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 smtp.orange.fr [192.0.2.1] Emetteur invalide, Veuillez verifier la configuration SPF/DNS de votre nom de domaine. Invalid Sender. SPF check failed, please verify the SPF/DNS configuration for your domain name. OFR004_391',
      ],
      nearMisses: ['550 5.7.23 SPF check failed'],
    },
    {
      id: 'sender-domain',
      cause: 'sender-domain-dns',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) (403|405|415)'],
      needs: 'text',
      basis: 'documented',
      examples: ['501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405 [405]'],
      nearMisses: ['501 5.1.0 Emetteur invalide. Invalid Sender.'],
    },
    {
      id: 'no-recipient',
      cause: 'recipient-unknown',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 416'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]'],
      nearMisses: ['550 5.1.1 Invalid recipient'],
    },
    {
      id: 'recipient-quota',
      cause: 'mailbox-full',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 417'],
      needs: 'text',
      basis: 'documented',
      examples: ['552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]'],
      nearMisses: ['552 5.2.2 Recipient overquota'],
    },
    {
      id: 'domain-listed',
      cause: 'blocklist',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 425'],
      needs: 'text',
      basis: 'documented',
      summary: 'Orange found the sender domain on a domain block list (Abusix or Spamhaus).',
      examples: ['550 5.7.1 Emetteur invalide. Invalid Sender. OFR004_425 [425]'],
      nearMisses: ['550 5.7.1 Invalid Sender [425]'],
    },
    {
      id: 'later',
      cause: 'service-unavailable',
      phrases: [
        '(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) (505|411|105|108|423|424)',
      ],
      needs: 'text',
      basis: 'inferred',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L96',
          checked: '2026-11-23',
        },
      ],
      wait: {
        minSeconds: 1800,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L271',
      },
      examples: [
        '421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR005_505 [505]',
        '421 4.1.1 BXpE Service refuse. Veuillez essayer plus tard. OFR005_411 [411]',
      ],
      nearMisses: ['421 4.2.0 Service refused, please try later.'],
    },
    {
      id: 'refused-words',
      cause: 'service-unavailable',
      phrases: [
        'service refuse veuillez essayer plus tard',
        'veuillez essayer plus tard',
        'me service refuse veuillez essayer plus tard',
      ],
      needs: 'origin',
      basis: 'inferred',
      sources: [
        {
          title: 'Community shaping rules of KumoMTA: reply and pause per receiver',
          url: 'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L271',
          checked: '2026-11-23',
        },
      ],
      wait: {
        minSeconds: 1800,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L271',
      },
      examples: [
        'host smtp-in.orange.fr[192.0.2.10] said: 421 mwinf5c77 ME Service refuse. Veuillez essayer plus tard. (in reply to end of DATA command)',
      ],
      nearMisses: ['421 Service refuse. Veuillez essayer plus tard.'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) (506|513)'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Write to Orange with its contact form (problem with sending to Orange or Wanadoo addresses) and give IP, code and time.',
          why: 'Orange lifts its own listings only on request.',
        },
      ],
      examples: ['550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]'],
      nearMisses: ['550 5.2.0 Mail rejete. Mail rejected.'],
    },
    {
      id: 'too-large',
      cause: 'message-too-large',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) 514'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm',
          checked: '2026-11-23',
        },
      ],
      examples: ['552 5.3.4 Taille limite du message atteinte OFR_514 [514]'],
      nearMisses: ['552 5.3.4 Taille limite du message atteinte'],
    },
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: ['(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) (515|517)'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.7.1 Mail rejete. Mail rejected. OFR_515 [515]'],
      nearMisses: ['550 5.7.1 Mail rejected by DMARC [515]'],
    },
    {
      id: 'bad-behaviour',
      cause: 'rate-limit',
      phrases: [
        '(ofr|ofr000|ofr001|ofr002|ofr003|ofr004|ofr005|ofr006|ofr007|ofr102|ofr105|ouk) (990|991|992|993|994|995|996|997|998|999)',
      ],
      needs: 'text',
      basis: 'documented',
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L271',
      },
      summary:
        'Orange has rate limited this IP for its behaviour (volume, complaints, unknown recipients); slow down and check what is being sent.',
      examples: [
        '421 mwinf5c77 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999 [999]',
      ],
      nearMisses: ['421 Service refused, please try later. [999]'],
    },
  ],
};
