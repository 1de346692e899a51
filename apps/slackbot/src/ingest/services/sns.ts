import { createVerify } from 'node:crypto';
import { isRecord, tryParse } from '../formats.ts';
import { malformed, Refusal } from '../refusal.ts';
import { type Event, type Service, text } from './service.ts';

/**
 * Amazon SNS, through which SES publishes its events. Every message is signed; the certificate is fetched only from
 * Amazon's own hosts. https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html (checked 2026-11-23)
 */
export function createSns(fetch: typeof globalThis.fetch = globalThis.fetch): Service {
  const certificates = new Map<string, string>();
  return {
    id: 'sns',
    recognises: ({ events }) =>
      events.length === 1 && 'TopicArn' in (events[0] ?? {}) && 'SigningCertURL' in (events[0] ?? {}),
    async unwrap({ events: [envelope = {}] }) {
      await verify(envelope, url => certificate(url, certificates, fetch));
      const key = `sns:${text(envelope.MessageId).slice(0, 100)}`;
      if (envelope.Type === 'SubscriptionConfirmation') {
        await confirm(text(envelope.SubscribeURL), fetch);
        return { events: [], key };
      }
      if (envelope.Type !== 'Notification') return { events: [], key };
      const message = tryParse(text(envelope.Message));
      // Amazon greets a new topic with a sentence instead of an event.
      return { events: isRecord(message) ? [message] : [], key };
    },
  };
}

const host = /^sns\.[a-z]{2}(?:-[a-z]+)+-\d+\.amazonaws\.com(?:\.cn)?$/;

/** Only these hosts are ever asked for anything: whoever writes the message chooses the address. */
export function isAmazon(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === 'https:' && host.test(url.hostname) && (url.port === '' || url.port === '443') && !url.username
  );
}

const signedFields: Readonly<Record<string, readonly string[]>> = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
  UnsubscribeConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
};

/** The text that Amazon signs: names and values of fixed fields, one a line; an absent subject is left out. */
export function signedText(envelope: Event): string {
  const fields = signedFields[text(envelope.Type)];
  if (!fields)
    throw malformed(
      'sns-malformed',
      'An SNS message has the type Notification or SubscriptionConfirmation; got another one.',
    );
  return fields
    .filter(name => name !== 'Subject' || typeof envelope[name] === 'string')
    .map(name => `${name}\n${text(envelope[name])}\n`)
    .join('');
}

const wrong = (why: string): Refusal =>
  new Refusal(401, 'signature-wrong', `This SNS message is not signed by Amazon: ${why}.`);

async function verify(envelope: Event, fetchCertificate: (url: string) => Promise<string>): Promise<void> {
  const url = text(envelope.SigningCertURL);
  if (!isAmazon(url) || !new URL(url).pathname.endsWith('.pem'))
    throw wrong('its certificate is not from an Amazon host');
  const algorithm = { '1': 'RSA-SHA1', '2': 'RSA-SHA256' }[text(envelope.SignatureVersion)];
  if (!algorithm) throw wrong('its signature version is not known');
  const pem = await fetchCertificate(url);
  const signature = Buffer.from(text(envelope.Signature), 'base64');
  if (!verified(algorithm, signedText(envelope), pem, signature)) throw wrong('the signature does not match');
}

function verified(algorithm: string, signed: string, pem: string, signature: Buffer): boolean {
  try {
    return createVerify(algorithm).update(signed, 'utf8').verify(pem, signature);
  } catch {
    return false;
  }
}

const mostCertificates = 20;

async function certificate(url: string, known: Map<string, string>, fetch: typeof globalThis.fetch): Promise<string> {
  const kept = known.get(url);
  if (kept) return kept;
  const pem = await get(url, fetch);
  if (pem.length > 20_000 || !pem.includes('BEGIN CERTIFICATE'))
    throw wrong('what stands at its certificate’s address is none');
  if (known.size >= mostCertificates) known.clear();
  known.set(url, pem);
  return pem;
}

async function get(url: string, fetch: typeof globalThis.fetch): Promise<string> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    return await response.text();
  } catch (error) {
    throw new Refusal(
      503,
      'sns-away',
      `Amazon could not be asked (${(error as Error).message}); SNS will deliver this again.`,
      30,
    );
  }
}

async function confirm(url: string, fetch: typeof globalThis.fetch): Promise<void> {
  if (!isAmazon(url)) throw wrong('its subscription address is not Amazon’s');
  await get(url, fetch);
}
