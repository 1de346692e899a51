import type { Signature } from '../origin.ts';

const checked = '2026-11-23';
const region = {
  title: 'Mail sent to the wrong Microsoft 365 region',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo',
  checked,
} as const;

/** Replies of Exchange Online to mail that came to the wrong region, or to no tenant that would take it. */
export const exchangeRouting: readonly Signature[] = [
  {
    id: 'wrong-region',
    cause: 'routing',
    phrases: ['mail sent to the wrong (office 365|microsoft 365|office|microsoft|) region', 'attr35'],
    needs: 'text',
    basis: 'documented',
    sources: [region],
    summary:
      'The mail reached Microsoft 365 in a region that does not hold this domain; a record, connector or certificate points to the wrong place.',
    steps: [
      {
        who: 'sender',
        do: 'Look up the MX of the recipient domain afresh, drop cached addresses and smart hosts, and send to that name; check the certificate and connector if the mail goes through one.',
        why: 'A cached or hand-written address of another region gives this reply until it is corrected.',
      },
      {
        who: 'receiver',
        do: 'Compare the MX record with the one that the Microsoft 365 admin centre shows for the domain, and the inbound connector with the certificate that the sender presents.',
        why: 'After a move or with a relay in between, the old region still receives the mail.',
      },
    ],
    examples: [
      '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35. For more information please go to https://go.microsoft.com/fwlink/?linkid=865268 [VE1EUR01FT044.eop-EUR01.prod.protection.outlook.com]',
    ],
    nearMisses: ['451 4.4.6 Mail sent to the wrong host'],
  },
  {
    id: 'wrong-region-code',
    cause: 'routing',
    codes: ['4.4.62', '5.4.62'],
    needs: 'text',
    basis: 'documented',
    sources: [region],
    examples: ['451 4.4.62 Correo enviado a una región incorrecta'],
    nearMisses: ['451 4.4.6 Correo enviado a una región incorrecta'],
  },
  {
    id: 'tenant-attribution',
    cause: 'routing',
    phrases: [
      'tenantattribution (relay access denied|)',
      'tenantinboundattribution',
      'hop count exceeded possible mail loop (attr34|attr1|attr3|attr4)',
    ],
    needs: 'text',
    basis: 'documented',
    examples: [
      '550 5.7.64 TenantAttribution; Relay Access Denied',
      '554 5.4.14 Hop count exceeded - possible mail loop ATTR34',
    ],
    nearMisses: ['554 5.7.1 Relay access denied'],
  },
  {
    id: 'no-subscription',
    cause: 'misconfiguration',
    phrases: ['hosted tenant which has no mail enabled subscriptions'],
    needs: 'text',
    basis: 'documented',
    examples: [
      '451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5',
    ],
    nearMisses: ['451 4.4.4 Mail received as unauthenticated'],
  },
];
