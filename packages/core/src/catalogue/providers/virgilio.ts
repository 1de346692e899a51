import type { Origin } from '../origin.ts';

export const virgilio: Origin = {
  kind: 'provider',
  id: 'virgilio',
  name: 'Virgilio, Alice and Tin.it',
  hosts: ['virgilio.it', 'tin.it', 'alice.it', 'tim.it', 'aliceposta.it'],
  domains: ['virgilio.it', 'tin.it', 'alice.it', 'tim.it', 'aliceposta.it'],
  sources: [
    {
      title: 'Virgilio on the most frequent delivery errors',
      url: 'https://aiuto.virgilio.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email/',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'relay',
      cause: 'relay-denied',
      phrases: ['relay disabled'],
      needs: 'origin',
      basis: 'documented',
      examples: ['host smtp-in.virgilio.it[192.0.2.10] said: 550 Relay Disabled (in reply to RCPT TO command)'],
      nearMisses: ['550 Relay Disabled'],
    },
    {
      id: 'quota',
      cause: 'mailbox-full',
      phrases: ['user quota exceeded'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host smtp-in.virgilio.it[192.0.2.10] said: 552 5.2.2 User quota exceeded (in reply to RCPT TO command)',
      ],
      nearMisses: ['552 User quota exceeded'],
    },
    {
      id: 'access',
      cause: 'access-denied',
      phrases: ['server not available access denied'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host vsmtp20.tin.it[192.0.2.10] refused to talk to me: 554 vsmtp20.tin.it Server not available - access denied',
      ],
      nearMisses: ['554 Server not available - access denied'],
    },
  ],
};
