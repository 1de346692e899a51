import type { Explanation, Reply } from '../contract.ts';
import { inWords } from './duration.ts';
import { asHostName } from './host-name.ts';
import { postmasterContact } from './postmaster-contacts.ts';
import { redact } from './redact.ts';

export interface PacketOptions {
  /** The reply or log line as it was pasted; without it the reply is put together from the explanation. */
  verbatim?: string;
  /** Further queue ids of the same case. */
  queueIds?: readonly string[];
  /** The sending side's own domain. */
  domain?: string;
}

const FILL_IN = '[fill in]';
/** A packet is read by a person; what is longer than this tells a postmaster nothing more. */
const MAX_VERBATIM = 4000;

function replyLine({ code, enhancedStatusCode, text }: Reply): string {
  return [code, enhancedStatusCode, text].filter(part => part !== null && part !== '').join(' ');
}

function indented(text: string): string {
  return text
    .split(/\r?\n/)
    .map(line => `    ${line}`)
    .join('\n');
}

/** Control characters would let a pasted host name or id add lines of its own. */
function oneLine(text: string): string {
  return redact(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .slice(0, 300);
}

function addressee(found: Explanation): string {
  const contact = postmasterContact(found.provider?.id ?? null);
  if (contact) return `${contact.what}: ${contact.url}`;
  const domain = asHostName(found.attempt.recipientDomain);
  return domain
    ? `postmaster@${domain} (RFC 5321 section 4.5.1 has every mail domain read this address)`
    : 'postmaster at the recipient’s domain (RFC 5321 section 4.5.1 has every mail domain read this address)';
}

function facts(found: Explanation, options: PacketOptions): string[] {
  const { attempt } = found;
  const ids = [...new Set([attempt.queueId, ...(options.queueIds ?? [])])].filter(id => id !== null && id !== '');
  const row = (name: string, value: string | number | null | undefined) =>
    `${name}: ${value === null || value === undefined || value === '' ? FILL_IN : oneLine(String(value))}`;
  const time = attempt.at ?? (attempt.rawAt === null ? null : `${attempt.rawAt} (add year and time zone)`);
  return [
    row('Time of the attempt, with zone', time),
    row('Sending IP', attempt.sendingIp),
    row('Sending host name (HELO and PTR)', null),
    row('Responding server', attempt.remoteMta),
    row('Responding IP', attempt.remoteIp),
    row('SMTP command that was answered', attempt.smtpCommand),
    row('Recipient domain', attempt.recipientDomain),
    row('Our queue ids', ids.slice(0, 20).join(', ')),
    row('Attempts so far', attempt.attempts),
    row('Delayed for', attempt.delaySeconds === null ? null : inWords(attempt.delaySeconds)),
  ];
}

const outcomeWords = {
  deferred: 'is deferred again and again',
  failed: 'was refused',
  delivered: 'was delivered late',
  'not-a-reply': 'is not delivered',
} as const satisfies Record<Explanation['outcome'], string>;

/**
 * A message to the responding provider's postmaster, ready to send once the places that say `[fill in]` are filled in:
 * the reply word for word, when, from where, to where, the queue ids and the authentication state. Addresses and secrets
 * are masked. Plain text, lines end in `\n`.
 */
export function postmasterPacket(found: Explanation, options: PacketOptions = {}): string {
  const quoted = options.verbatim ?? (found.reply ? replyLine(found.reply) : FILL_IN);
  const cut =
    quoted.length > MAX_VERBATIM ? `${quoted.slice(0, MAX_VERBATIM)}\n[cut after ${MAX_VERBATIM} characters]` : quoted;
  const domain = asHostName(options.domain);
  return [
    `Send to: ${addressee(found)}`,
    `Subject: Mail from ${found.attempt.sendingIp === null ? (domain ?? 'our server') : oneLine(found.attempt.sendingIp)} ${outcomeWords[found.outcome]}`,
    '',
    'Hello,',
    '',
    `mail from our server ${outcomeWords[found.outcome]} by yours. Could you tell us which rule or fault is behind this reply?`,
    '',
    'Reply, word for word (addresses masked):',
    indented(redact(cut)),
    '',
    ...facts(found, options),
    '',
    `Sending domain: ${domain ?? FILL_IN}`,
    `SPF (pass, fail or error): ${FILL_IN}`,
    `DKIM (d= and s=): ${FILL_IN}`,
    `DMARC: ${FILL_IN}`,
    `Reverse DNS matches the HELO name: ${FILL_IN}`,
    '',
    'Already checked on our side:',
    `- Mail to other domains from the same IP: ${FILL_IN}`,
    `- Blocklists that list the IP or domain: ${FILL_IN}`,
    `- Complaint rate, bounce rate and volume of the last days: ${FILL_IN}`,
    '',
    'Kind regards',
    FILL_IN,
    '',
  ].join('\n');
}
