import type { Signature } from '../origin.ts';

const sources = [
  {
    title: 'Sophos Central Email: SMTP error codes',
    url: 'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html',
    checked: '2026-11-24',
  },
] as const;

const coded = (
  id: string,
  cause: Signature['cause'],
  numbers: string,
  example: string,
  nearMiss: string,
): Signature => ({
  id,
  cause,
  phrases: [`xgemail (${numbers})`],
  needs: 'text',
  basis: 'documented',
  sources,
  examples: [example],
  nearMisses: [nearMiss],
});

/** What the numbered replies of Sophos Central Email mean. */
export const sophosCentral: readonly Signature[] = [
  coded(
    'unauthenticated',
    'authentication',
    '0001|0002|0003',
    '550 5.7.1 XGEMAIL_0003 Message rejected',
    '550 5.7.1 XGEMAIL_0012 Message rejected',
  ),
  coded(
    'block-listed',
    'blocklist',
    '0004|0005',
    '554 5.7.1 XGEMAIL_0004 Command rejected',
    '554 5.7.1 XGEMAIL_0001 Command rejected',
  ),
  coded('tls-version', 'tls', '0006', '550 5.7.1 XGEMAIL_0006', '550 5.7.1 XGEMAIL_0005'),
  coded('licence', 'misconfiguration', '0007', '550 5.7.1 XGEMAIL_0007 Command rejected', '550 5.7.1 Licence expired'),
  coded(
    'sender-blocked',
    'access-denied',
    '0008|0009',
    '550 5.7.1 XGEMAIL_0008 Command rejected',
    '550 5.7.1 Blocked by the administrator',
  ),
  coded('not-protected', 'relay-denied', '0010', '550 5.7.1 XGEMAIL_0010 Command rejected', '550 5.7.1 Relay denied'),
  coded(
    'no-recipient',
    'recipient-unknown',
    '0011',
    '550 5.1.1 XGEMAIL_0011 Command rejected',
    '550 5.1.1 User unknown',
  ),
  coded('too-large', 'message-too-large', '0012', '552 5.3.4 XGEMAIL_0012', '552 5.3.4 Message too large'),
  coded('too-many-recipients', 'recipient-limit', '0013', '452 4.5.3 XGEMAIL_0013', '452 4.5.3 Too many recipients'),
  coded('sender-rate', 'rate-limit', '0014', '450 4.7.1 XGEMAIL_0014', '450 4.7.1 Rate limit exceeded'),
  coded('recipient-rate', 'recipient-rate-limit', '0015', '450 4.7.1 XGEMAIL_0015', '450 4.7.1 XGEMAIL_0014'),
];
