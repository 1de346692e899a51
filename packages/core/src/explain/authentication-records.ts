import { asHostName } from './host-name.ts';

/** One DNS record to publish, as an example to fill in. */
export interface AuthenticationRecord {
  method: 'SPF' | 'DKIM' | 'DMARC';
  /** The owner name, fully qualified without the closing dot. */
  name: string;
  type: 'TXT';
  value: string;
  /** What to put in or to know before publishing. */
  note: string;
  source: `https://${string}`;
}

export interface RecordOptions {
  /** The IP that sends; without it a documentation address stands there. */
  sendingIp?: string | null;
  /** DKIM selector; `s1` without it. */
  selector?: string;
}

const ipv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const ipv6 = /^[0-9a-f:.]{2,45}$/i;
const selectorForm = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

function mechanism(ip: string | null | undefined): string {
  if (ip && ipv4.test(ip)) return `ip4:${ip}`;
  if (ip?.includes(':') && ipv6.test(ip)) return `ip6:${ip}`;
  return 'ip4:192.0.2.1';
}

/**
 * Example SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489) records for a sending domain; null where `domain` is no
 * host name. They start soft on purpose: `~all` and `p=none` report without harming mail from a forgotten source.
 */
export function authenticationRecords(domain: string, options: RecordOptions = {}): AuthenticationRecord[] | null {
  const name = asHostName(domain);
  if (name === null) return null;
  const selector = options.selector && selectorForm.test(options.selector) ? options.selector.toLowerCase() : 's1';
  return [
    {
      method: 'SPF',
      name,
      type: 'TXT',
      value: `v=spf1 mx ${mechanism(options.sendingIp)} ~all`,
      note: 'List every IP and service that sends for this domain, in one record with at most ten DNS lookups.',
      source: 'https://www.rfc-editor.org/rfc/rfc7208',
    },
    {
      method: 'DKIM',
      name: `${selector}._domainkey.${name}`,
      type: 'TXT',
      value: 'v=DKIM1; k=rsa; p=PUBLIC-KEY-IN-BASE64',
      note: 'Put the public half of a key of 2,048 bits in, and let the mail server sign with the private half.',
      source: 'https://www.rfc-editor.org/rfc/rfc6376',
    },
    {
      method: 'DMARC',
      name: `_dmarc.${name}`,
      type: 'TXT',
      value: `v=DMARC1; p=none; rua=mailto:dmarc-reports@${name}`,
      note: 'Read the reports for some weeks, then go on to p=quarantine and p=reject.',
      source: 'https://www.rfc-editor.org/rfc/rfc7489',
    },
  ];
}
