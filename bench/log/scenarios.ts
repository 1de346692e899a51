/**
 * What servers answer, for the generator. The texts are facts of the servers named; addresses are documentation ones.
 * `$ip` is the sending IP, `$id` an id of the server's, `$to` the recipient, `$domain` its domain, `$mx` the number of its mail host, `$n` any number.
 */
export interface Scenario {
  cause: string;
  /** Relay's host name, or null where none was reached. */
  relay: string | null;
  dsn: string;
  text: string;
  weight: number;
}

const said = (host: string, reply: string, command = 'RCPT TO command'): string =>
  `host ${host}[$relayip] said: ${reply} (in reply to ${command})`;

const google = 'aspmx.l.google.com';
const yahoo = 'mta5.am0.yahoodns.net';
const outlook = 'outlook-com.olc.protection.outlook.com';
const exchange = '$tenant.mail.protection.outlook.com';
const other = 'mx$mx.$domain';

const scenario = (weight: number, cause: string, relay: string | null, dsn: string, text: string): Scenario => ({
  cause,
  relay,
  dsn,
  text,
  weight,
});

export const deferrals: readonly Scenario[] = [
  scenario(
    8,
    'greylisting',
    other,
    '4.2.0',
    said(
      other,
      '450 4.2.0 <$to>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/$domain.html',
    ),
  ),
  scenario(5, 'greylisting', other, '4.7.1', said(other, '451 4.7.1 Greylisting in action, please come back later')),
  scenario(
    6,
    'rate-limit',
    google,
    '4.7.0',
    said(google, '421 4.7.0 Try again later, closing connection. $id - gsmtp', 'end of DATA command'),
  ),
  scenario(
    3,
    'internal-error',
    google,
    '4.3.0',
    said(google, '451 4.3.0 Mail server temporarily rejected message. $id - gsmtp', 'end of DATA command'),
  ),
  scenario(
    4,
    'mailbox-full',
    google,
    '4.2.2',
    said(
      google,
      "452 4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp $id - gsmtp",
    ),
  ),
  scenario(
    7,
    'reputation',
    yahoo,
    '4.7.0',
    said(
      yahoo,
      '421 4.7.0 [TSS04] Messages from $ip temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
      'MAIL FROM command',
    ),
  ),
  scenario(
    4,
    'reputation',
    outlook,
    '4.7.650',
    said(
      outlook,
      '451 4.7.650 The mail server [$ip] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://aka.ms/postmaster (S775) [$id.prod.protection.outlook.com]',
      'MAIL FROM command',
    ),
  ),
  scenario(
    5,
    'overload',
    exchange,
    '4.7.500',
    said(
      exchange,
      '451 4.7.500 Server busy. Please try again later from [$ip]. (AS77712344) [$id.prod.protection.outlook.com]',
      'RCPT TO command',
    ),
  ),
  scenario(8, 'network', null, '4.4.1', 'connect to mx$mx.$domain[$relayip]:25: Connection timed out'),
  scenario(4, 'network', null, '4.4.1', 'connect to mx$mx.$domain[$relayip]:25: Connection refused'),
  scenario(
    3,
    'network',
    other,
    '4.4.2',
    'lost connection with mx$mx.$domain[$relayip] while receiving the initial server greeting',
  ),
  scenario(
    4,
    'recipient-domain-dns',
    null,
    '4.4.3',
    'Host or domain name not found. Name service error for name=$domain type=MX: Host not found, try again',
  ),
  scenario(5, 'mailbox-full', other, '4.2.2', said(other, '452 4.2.2 <$to>: Mailbox full')),
  scenario(
    2,
    'storage-full',
    other,
    '4.3.1',
    said(other, '452 4.3.1 Insufficient system storage', 'MAIL FROM command'),
  ),
  scenario(
    2,
    'reverse-dns',
    other,
    '4.7.25',
    said(other, '450 4.7.25 Client host rejected: cannot find your hostname, [$ip]'),
  ),
  scenario(
    2,
    'blocklist',
    other,
    '4.7.1',
    said(
      other,
      '450 4.7.1 Service unavailable; Client host [$ip] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/$ip',
    ),
  ),
  scenario(2, 'tls', other, '4.7.4', 'TLS is required, but was not offered by host mx$mx.$domain[$relayip]'),
  scenario(
    2,
    'sender-domain-dns',
    other,
    '4.1.8',
    said(other, '450 4.1.8 <news@example.org>: Sender address rejected: Domain not found'),
  ),
];

export const failures: readonly Scenario[] = [
  scenario(
    6,
    'recipient-unknown',
    google,
    '5.1.1',
    said(
      google,
      "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. $id - gsmtp",
    ),
  ),
  scenario(
    5,
    'recipient-unknown',
    other,
    '5.1.1',
    said(other, '550 5.1.1 <$to>: Recipient address rejected: User unknown in virtual mailbox table'),
  ),
  scenario(
    2,
    'blocklist',
    other,
    '5.7.1',
    said(
      other,
      '554 5.7.1 Service unavailable; Client host [$ip] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/$ip',
    ),
  ),
  scenario(2, 'mailbox-full', other, '5.2.2', said(other, '552 5.2.2 <$to>: Mailbox full')),
];

/** Who takes mail at the first attempt, and what it says. */
export const acceptances: readonly Omit<Scenario, 'cause'>[] = [
  { weight: 6, relay: google, dsn: '2.0.0', text: '250 2.0.0 OK  $epoch $id - gsmtp' },
  {
    weight: 4,
    relay: exchange,
    dsn: '2.6.0',
    text: '250 2.6.0 <$id@mail.example.org> [InternalId=$n, Hostname=$id.prod.outlook.com] 12011 bytes in 0.214, 54.610 KB/sec Queued mail for delivery',
  },
  { weight: 2, relay: yahoo, dsn: '2.0.0', text: '250 ok dirdel' },
  { weight: 9, relay: other, dsn: '2.0.0', text: '250 2.0.0 Ok: queued as $id' },
];
