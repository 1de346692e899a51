import type { Origin } from '../origin.ts';

export const tOnline: Origin = {
  kind: 'provider',
  id: 't-online',
  name: 'T-Online (Telekom)',
  hosts: ['t-online.de'],
  domains: ['t-online.de', 'magenta.de'],
  markers: ['tosa rx.t-online.de'],
  sources: [
    {
      title: 'Postmaster page of t-online.de: access rules for mail servers',
      url: 'https://postmaster.t-online.de/index.en.html',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'no-reputation',
      cause: 'reputation',
      phrases: ['none bad reputation … ask your postmaster for help', 'none bad reputation'],
      needs: 'text',
      basis: 'documented',
      summary:
        'T-Online does not know this IP, or thinks badly of it, and lets it in only after its postmaster team has been asked.',
      steps: [
        {
          who: 'sender',
          do: 'Write to the address in the reply from your own domain, with the IP, its host name and your imprint; the host name must show who runs the server.',
          why: 'T-Online admits an unknown IP only after its postmaster team has checked who operates it.',
        },
      ],
      examples: [
        'host mx00.t-online.de[192.0.2.10] refused to talk to me: 554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
      ],
      nearMisses: ['554 5.7.1 Bad reputation'],
    },
    {
      id: 'problem-occurred',
      cause: 'reputation',
      phrases: ['a problem occurred ask your postmaster for help or to contact', '554 ip a problem occurred'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Postmaster page of t-online.de: access rules for mail servers',
          url: 'https://postmaster.t-online.de/index.en.html',
          checked: '2026-11-23',
        },
        {
          title: 'T-Online on why it refuses unknown hosts',
          url: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html',
          checked: '2026-11-23',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Write to the address in the reply from your own domain, with the IP, its host name and your imprint; the host name must show who runs the server.',
          why: 'T-Online admits an unknown IP only after its postmaster team has checked who operates it.',
        },
      ],
      examples: [
        'host mx02.t-online.de[192.0.2.10] refused to talk to me: 554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
        'host mx.example.org[192.0.2.11] refused to talk to me: 450 4.7.1 [EAB] 554 IP=192.0.2.1 - A problem occurred.',
      ],
      nearMisses: ['554 A problem occurred, ask your administrator', '554 5.3.0 A problem occurred'],
    },
    {
      id: 'dialup',
      cause: 'access-denied',
      phrases: ['dialup transient ip not allowed'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Postmaster page of t-online.de: access rules for mail servers',
          url: 'https://postmaster.t-online.de/index.en.html',
          checked: '2026-11-23',
        },
        {
          title: 'A hoster on this reply of T-Online',
          url: 'https://help.creoline.com/de/doc/t-online-554-dialuptransient-ip-not-allowed-zVwMz4z866',
          checked: '2026-11-23',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Give the IP a host name that is plainly no dial-up line and put an imprint on the web site of its domain, then write to the address in the reply; or send through a smart host.',
          why: 'T-Online takes the IP for a dial-up line, or finds nobody who answers for it; section 4.1 of its postmaster page has the rules.',
        },
      ],
      examples: [
        '554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway or contact tobr@rx.t-online.de if obsolete. (DIAL)',
      ],
      nearMisses: ['550 Dial-up addresses are blocked'],
    },
    {
      id: 'spam-or-virus',
      cause: 'content-policy',
      phrases: ['message considered as spam or virus'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.7.0 Message considered as spam or virus, rejected'],
      nearMisses: ['550 5.7.0 Message considered harmful'],
    },
  ],
};
