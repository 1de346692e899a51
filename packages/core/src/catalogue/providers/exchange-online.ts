import type { Origin } from '../origin.ts';
import { exchangeTransport } from '../parts/exchange-online-transport.ts';

const checked = '2026-11-23';
const region = {
  title: 'Mail sent to the wrong Microsoft 365 region',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo',
  checked,
} as const;
const delist = { title: 'Delist portal', url: 'https://sender.office.com/', checked } as const;
const waits = 'https://github.com/KumoCorp/kumomta';

/** Exchange Online and its protection layer: mailboxes of Microsoft 365 tenants, and replies shared with Outlook.com. */
export const exchangeOnline: Origin = {
  kind: 'provider',
  id: 'exchange-online',
  name: 'Exchange Online',
  hosts: [
    'protection.outlook.com',
    'mail.protection.outlook.com',
    'prod.outlook.com',
    'mail.eo.outlook.com',
    'protection.office365.us',
    'protection.partner.outlook.cn',
    'mx.microsoft',
    'office365.com',
    'sender.office.com',
    'messaging.microsoft.com',
  ],
  domains: ['onmicrosoft.com', 'microsoft.com'],
  markers: [
    'delist messaging microsoft com',
    '(as16012611|as16012609|as16012607|as3130)',
    'tenantattribution',
    'tenantinboundattribution',
  ],
  sources: [
    {
      title: 'Non-delivery reports of Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
      checked,
    },
  ],
  signatures: [
    {
      id: 'server-busy',
      cause: 'overload',
      phrases: [
        'server busy please try again later from',
        '4.7.500 (server busy|servidor ocupado|server ausgelastet|serveur occupe|server occupato)',
        'pfa agent busy please try again',
      ],
      needs: 'text',
      basis: 'documented',
      wait: { minSeconds: 900, maxSeconds: 3600, basis: 'observed', source: waits },
      summary: 'Exchange Online has slowed this sender down for now; it takes the mail on a later attempt.',
      steps: [
        {
          who: 'sender',
          do: 'Let the queue retry; if it lasts longer than an hour, send less to Microsoft 365 at once and check SPF, DKIM and DMARC of the domains involved.',
          why: 'Microsoft delays sources whose traffic is new or has changed; the code in brackets (AS…) is what its support asks for.',
        },
      ],
      examples: [
        '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS77712344) [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
        '451 4.7.700 PFA agent busy, please try again. [CY1NAM02FT049.eop-nam02.prod.protection.outlook.com]',
      ],
      nearMisses: ['451 4.3.2 Server busy. Please try again later'],
    },
    {
      id: 'server-busy-code',
      cause: 'overload',
      codes: ['4.7.500', '4.7.700'],
      needs: 'text',
      basis: 'documented',
      wait: { minSeconds: 900, maxSeconds: 3600, basis: 'observed', source: waits },
      examples: ['451 4.7.500 サーバーがビジー状態です。[192.0.2.1] から後でもう一度やり直してください'],
      nearMisses: ['451 4.7.50 Come back later'],
    },
    {
      id: 'restricted',
      cause: 'reputation',
      phrases: ['access denied please try again later', 'traffic not accepted from this ip'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        '451 4.7.550 Access denied, please try again later [DB5EUR01FT030.eop-EUR01.prod.protection.outlook.com]',
        'host example-com.mail.protection.outlook.com[192.0.2.13] said: 421 4.7.852 Access denied, please try again later',
      ],
      nearMisses: ['451 4.7.1 Access denied, try again'],
    },
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
      id: 'not-replicated',
      cause: 'internal-error',
      phrases: ['message failed to be replicated', 'no healthy secondary server available to accept replica'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '451 4.4.0 Message failed to be replicated: No healthy secondary server available to accept replica at this time.',
        '451 4.4.0 Message failed to be replicated',
      ],
      nearMisses: ['451 4.4.0 Message could not be stored'],
    },
    {
      id: 'proxy-error',
      cause: 'internal-error',
      phrases: [
        'temporary server error & (prx1|prx2|prx3|prx4|prx5|prx6|prx7|prx8|prx9)',
        'temporary server error & nexthop',
        'temporary server error please try again later (attr1|attr2|attr3|attr5|attr17|attr18|attr19|attr20)',
      ],
      needs: 'text',
      basis: 'observed',
      wait: { minSeconds: 900, maxSeconds: 14400, basis: 'observed', source: waits },
      summary: "Microsoft's front end could not reach the mailbox server behind it; the retry usually succeeds.",
      examples: [
        '451 4.7.0 Temporary server error. Please try again later. PRX6',
        '451 4.7.0 Temporary server error. PRX4 NextHop: example.com',
        '451 4.3.2 Temporary server error. Please try again later ATTR17',
      ],
      nearMisses: ['451 4.7.0 Temporary server error. Please try again later.'],
    },
    {
      id: 'temporary-error',
      cause: 'internal-error',
      phrases: ['temporary server error'],
      needs: 'origin',
      basis: 'observed',
      wait: { minSeconds: 900, maxSeconds: 14400, basis: 'observed', source: waits },
      examples: [
        'host example-com.mail.protection.outlook.com[192.0.2.13] said: 451 4.3.2 Temporary server error. Please try again later',
      ],
      nearMisses: ['451 4.3.2 Temporary server error. Please try again later'],
    },
    {
      id: 'forest-connections',
      cause: 'overload',
      phrases: [
        'maximum number of concurrent connections per resource forest has exceeded a limit',
        'insufficient system resource tste',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel. PRX8',
        '452 4.3.1 Insufficient system resources (TSTE)',
      ],
      nearMisses: [
        '421 4.3.2 The maximum number of concurrent connections from a single source has exceeded a limit, closing transmission channel',
      ],
    },
    {
      id: 'organization-queue',
      cause: 'recipient-rate-limit',
      phrases: [
        'organization queue quota exceeded',
        'the recipient has exceeded their limit for the number of messages they can receive per hour',
        'recipients per hour message receive limit exceeded',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.7.3 Organization queue quota exceeded.',
        '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.',
      ],
      nearMisses: ['450 4.7.3 Queue quota exceeded'],
    },
    {
      id: 'recipient-split',
      cause: 'recipient-limit',
      phrases: [
        'recipients belong to multiple (regions|forests|tenants|organizations|domains)',
        'address domain different from previous accepted address',
        'all recipients must be on the same domain',
        'as780090',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        'host example-com.mail.protection.outlook.com[192.0.2.13] said: 452 4.5.3 Recipients belong to multiple regions ATTR38 (in reply to RCPT TO command)',
        '451 4.4.5 Address domain different from previous accepted address. All recipients must be on the same domain ATTR46',
      ],
      nearMisses: ['452 4.5.3 Too many recipients'],
    },
    {
      id: 'tls-channel',
      cause: 'tls',
      phrases: [
        'failed to establish appropriate tls channel',
        'failed mta sts validation',
        'remote certificate failed mta sts validation',
        'tls 1.0 and 1.1 are not supported',
      ],
      needs: 'text',
      basis: 'documented',
      examples: ['454 4.7.0 Failed to establish appropriate TLS channel ATTR41: CertificateExpired: Access Denied'],
      nearMisses: ['454 4.7.0 TLS not available due to local problem'],
    },
    {
      id: 'starttls-first',
      cause: 'tls',
      codes: ['451 5.7.3', '4.7.3'],
      phrases: ['starttls'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 5.7.3 Must issue a STARTTLS command first', '451 5.7.3 STARTTLS is required to send mail'],
      nearMisses: ['530 5.7.0 Must issue a STARTTLS command first'],
    },
    {
      id: 'blocked',
      cause: 'blocklist',
      phrases: [
        'access denied banned (sending ip|sender|sending)',
        'using customer block list',
        'blocked using (fblw15|fblw14|fblw13|blocked by)',
        'service unavailable client host blocked using spamhaus to request removal from this list see',
        '(mailfrom|helo) domain is listed in spamhaus',
        'access denied rejected by recipient',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [delist],
      steps: [
        {
          who: 'sender',
          do: 'Ask for removal at https://sender.office.com/ (own lists) or where the reply points to (Spamhaus), once the cause of the listing has stopped.',
          why: 'Microsoft lifts its own listing through that form, usually within a day; a customer list only the recipient can change.',
        },
      ],
      examples: [
        '550 5.7.606 Access denied, banned sending IP [192.0.2.66]. To request removal from this list please visit https://sender.office.com/ and follow the directions. (AS16012609)',
        '550 5.7.1 Service unavailable, Client host [192.0.2.66] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.66 (AS16012611)',
      ],
      nearMisses: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.66] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.66',
      ],
    },
    {
      id: 'no-such-recipient',
      cause: 'recipient-unknown',
      codes: ['5.4.1', '5.1.10', '5.7.504', '5.7.505'],
      phrases: [
        'recipient (address|addresses) rejected access denied',
        'all recipient addresses rejected',
        'recipient not found by smtp address lookup',
        'access denied banned recipient',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: '550 5.4.1 Recipient address rejected',
          url: 'https://support.microsoft.com/en-us/topic/ndr-error-code-550-5-4-1-recipient-address-rejected-access-denied-c0e98a8e-81db-49c2-9bf1-32a1734d3e77',
          checked,
        },
      ],
      examples: [
        '550 5.4.1 Recipient address rejected: Access denied. [BN8NAM11FT014.eop-nam11.prod.protection.outlook.com]',
        '550 5.4.1 All recipient addresses rejected : Access denied',
      ],
      nearMisses: ['554 5.7.1 <someone@example.com>: Recipient address rejected: Access denied'],
    },
    {
      id: 'unauthenticated',
      cause: 'authentication',
      phrases: [
        'does not pass dmarc verification',
        'rejected because of sender policy framework violation',
        'must pass either spf or dkim validation',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject.',
      ],
      nearMisses: ['550 5.7.1 Email rejected per DMARC policy for example.com'],
    },
    {
      id: 'name-of-client',
      cause: 'reverse-dns',
      phrases: ['the sending ipv6 address must have a reverse dns record', 'access denied bad helo'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.7.25 Access denied, the sending IPv6 address [2001:db8::5] must have a reverse DNS record',
        '550 5.7.506 Access denied, bad HELO',
      ],
      nearMisses: ['550 5.7.1 Access denied, no reverse DNS'],
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
    {
      id: 'service-not-available',
      cause: 'service-unavailable',
      phrases: ['service not (available|active)'],
      needs: 'origin',
      basis: 'documented',
      examples: ['host example-com.mail.protection.outlook.com[192.0.2.13] said: 421 4.3.2 Service not available'],
      nearMisses: ['421 4.3.2 Service not available'],
    },
    ...exchangeTransport,
  ],
};
