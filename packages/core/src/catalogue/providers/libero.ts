import type { Origin } from '../origin.ts';

export const libero: Origin = {
  kind: 'provider',
  id: 'libero',
  name: 'Libero (Italiaonline)',
  hosts: ['libero.it', 'iol.it', 'iol.local', 'italiaonline.it'],
  domains: ['libero.it', 'inwind.it', 'iol.it', 'blu.it', 'giallo.it'],
  sources: [
    {
      title: 'Libero on the most frequent delivery errors',
      url: 'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'csi',
      cause: 'blocklist',
      phrases: ['ip blacklisted by csi … csi cloudmark com reset request', 'ip blacklisted by csi'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Libero on the most frequent delivery errors',
          url: 'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
          checked: '2026-11-23',
        },
        {
          title: 'How to ask Cloudmark for a reset of an IP',
          url: 'https://csi.cloudmark.com/reset-request/',
          seen: 'reply',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Ask for a reset at https://csi.cloudmark.com/reset-request/ with the whole reply.',
          why: 'Libero and Virgilio take the verdict of Cloudmark for the IP.',
        },
      ],
      examples: [
        'host smtp-in.libero.it[192.0.2.10] refused to talk to me: 550 smtp-10.iol.local smtp-10.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [smtp-10.iol.local; LIB_102]',
      ],
      nearMisses: ['550 IP blacklisted'],
    },
    {
      id: 'quota',
      cause: 'mailbox-full',
      phrases: ['user quota exceeded'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host smtp-in.libero.it[192.0.2.10] said: 552 5.2.2 User quota exceeded (in reply to RCPT TO command)',
      ],
      nearMisses: ['552 5.2.2 User quota exceeded'],
    },
  ],
};
