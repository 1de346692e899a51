import { createHmac, createSign, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createServices } from '../../src/ingest/services/registry.ts';
import type { Delivery } from '../../src/ingest/services/service.ts';
import { createSns, isAmazon, signedText } from '../../src/ingest/services/sns.ts';
import type { Verification } from '../../src/store/records.ts';
import { monday } from '../support/samples.ts';

const delivery = (events: Record<string, unknown>[], more: Partial<Delivery> = {}): Delivery => ({
  events,
  headers: {},
  body: Buffer.from(JSON.stringify(events)),
  verification: null,
  now: monday,
  ...more,
});
const named = (id: string) => createServices().find(one => one.id === id) ?? expect.unreachable();

describe('Amazon SNS', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  // A certificate would hold the same key; Node verifies with either.
  const pem = `-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n`;
  const url = 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0.pem';
  const ses = { notificationType: 'Bounce', bounce: { bounceType: 'Transient' } };
  const asked: string[] = [];
  const fetching = ((input: string) => {
    asked.push(input);
    const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    return Promise.resolve(new Response(`${spki}${pem}`));
  }) as typeof fetch;
  const envelope = (changes: Record<string, unknown> = {}) => {
    const unsigned = {
      Type: 'Notification',
      MessageId: 'm-1',
      TopicArn: 'arn:aws:sns:eu-west-1:123456789012:ses',
      Message: JSON.stringify(ses),
      Timestamp: '2026-11-23T09:00:00.000Z',
      SignatureVersion: '2',
      SigningCertURL: url,
      ...changes,
    };
    return { ...unsigned, Signature: createSign('RSA-SHA256').update(signedText(unsigned)).sign(privateKey, 'base64') };
  };
  const sns = createSns(fetching);

  it('gives the event that Amazon signed', async () => {
    expect(sns.recognises(delivery([envelope()]))).toBe(true);
    expect(await sns.unwrap(delivery([envelope()]))).toEqual({ events: [ses], key: 'sns:m-1' });
  });

  it('refuses a changed message, an unknown version, and a signature that is none', async () => {
    for (const forged of [
      { ...envelope(), Message: '{}' },
      envelope({ SignatureVersion: '9' }),
      { ...envelope(), Signature: 'AAAA' },
    ]) {
      await expect(sns.unwrap(delivery([forged]))).rejects.toMatchObject({ status: 401, code: 'signature-wrong' });
    }
  });

  it.each([
    'https://example.com/x.pem',
    'https://sns.eu-west-1.amazonaws.com.example.com/x.pem',
    'http://sns.eu-west-1.amazonaws.com/x.pem',
    'https://sns.eu-west-1.amazonaws.com:8443/x.pem',
    'https://user@sns.eu-west-1.amazonaws.com/x.pem',
    'https://s3.eu-west-1.amazonaws.com/x.pem',
    'https://sns.eu-west-1.amazonaws.com/x.txt',
    'file:///etc/passwd',
    '',
  ])('never asks %s for a certificate', async SigningCertURL => {
    asked.length = 0;
    await expect(sns.unwrap(delivery([envelope({ SigningCertURL })]))).rejects.toMatchObject({ status: 401 });
    expect(asked).toEqual([]);
  });

  it('confirms a subscription at Amazon’s own address only', async () => {
    const SubscribeURL = 'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=x';
    const confirmation = { Type: 'SubscriptionConfirmation', Token: 'x', Message: 'You have chosen to subscribe' };
    asked.length = 0;
    expect(await sns.unwrap(delivery([envelope({ ...confirmation, SubscribeURL })]))).toMatchObject({ events: [] });
    expect(asked).toEqual([SubscribeURL]);
    await expect(
      sns.unwrap(delivery([envelope({ ...confirmation, SubscribeURL: 'https://example.com/' })])),
    ).rejects.toMatchObject({ status: 401 });
    expect(isAmazon('https://sns.cn-north-1.amazonaws.com.cn/x.pem')).toBe(true);
  });

  it('lets Amazon deliver again when its certificate cannot be had', async () => {
    const away = createSns(() => Promise.reject(new Error('no network')));
    await expect(away.unwrap(delivery([envelope()]))).rejects.toMatchObject({ status: 503, retryAfterSeconds: 30 });
  });
});

describe('SendGrid', () => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const verification: Verification = {
    sendgrid: keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
  const events = [{ event: 'deferred', sg_event_id: 'e1', email: 'ada@example.com', response: '451 4.7.1 later' }];
  const timestamp = '1763888400';
  const signed = (body: Buffer) => ({
    'x-twilio-email-event-webhook-timestamp': timestamp,
    'x-twilio-email-event-webhook-signature': sign(
      'sha256',
      Buffer.concat([Buffer.from(timestamp), body]),
      keys.privateKey,
    ).toString('base64'),
  });

  it('takes events that its account signed, and only those, once a key is set', async () => {
    const body = Buffer.from(JSON.stringify(events));
    const service = named('sendgrid');
    expect(service.recognises(delivery(events))).toBe(true);
    const headers = signed(body);
    await expect(service.unwrap(delivery(events, { body, headers, verification }))).resolves.toMatchObject({
      events,
      key: /^sendgrid:/,
    });
    const other = Buffer.from(JSON.stringify([{ ...events[0], event: 'dropped' }]));
    await expect(service.unwrap(delivery(events, { body: other, headers, verification }))).rejects.toMatchObject({
      status: 401,
    });
    await expect(service.unwrap(delivery(events, { body, verification }))).rejects.toMatchObject({ status: 401 });
    await expect(service.unwrap(delivery(events, { body }))).resolves.toMatchObject({ events });
  });
});

describe('Mailgun', () => {
  const key = 'a signing key of the tests';
  const event = (at: number, secret = key) => {
    const timestamp = String(Math.floor(at / 1_000));
    const signature = createHmac('sha256', secret).update(`${timestamp}t1`).digest('hex');
    return {
      signature: { timestamp, token: 't1', signature },
      'event-data': { id: 'ev-1', event: 'failed', severity: 'temporary' },
    };
  };

  it('takes events that its account signed today, and only those, once a key is set', async () => {
    const service = named('mailgun');
    const take = (one: Record<string, unknown>) => service.unwrap(delivery([one], { verification: { mailgun: key } }));
    expect(service.recognises(delivery([event(monday)]))).toBe(true);
    await expect(take(event(monday))).resolves.toMatchObject({ key: 'mailgun:ev-1' });
    await expect(take(event(monday, 'another key'))).rejects.toMatchObject({ status: 401 });
    await expect(take(event(monday - 2 * 86_400_000))).rejects.toMatchObject({ status: 401 });
    await expect(take({ ...event(monday), signature: {} })).rejects.toMatchObject({ status: 401 });
  });
});

describe('Postmark and SparkPost', () => {
  it('name their deliveries, so that a repeated one is not counted again', async () => {
    const bounce = { RecordType: 'Bounce', ID: 42, MessageID: 'm1', Type: 'Transient' };
    expect(await named('postmark').unwrap(delivery([bounce]))).toEqual({
      events: [bounce],
      key: 'postmark:Bounce:42:m1',
    });
    const batch = [{ msys: { message_event: { type: 'delay' } } }, { msys: {} }];
    const headers = { 'x-messagesystems-batch-id': 'b1' };
    expect(named('sparkpost').recognises(delivery(batch))).toBe(true);
    expect(await named('sparkpost').unwrap(delivery(batch, { headers }))).toEqual({
      events: batch.slice(0, 1),
      key: 'sparkpost:b1',
    });
  });
});
