import { createPublicKey, verify } from 'node:crypto';
import { hashBody } from '../../store/ids.ts';
import { Refusal } from '../refusal.ts';
import { header, type Service } from './service.ts';

/**
 * SendGrid's event webhook: a list of events, signed with ECDSA over timestamp and body where the account has signing
 * switched on. https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features
 * (checked 2026-11-23)
 */
export const sendgrid: Service = {
  id: 'sendgrid',
  recognises: ({ events }) => events.every(event => 'sg_event_id' in event || 'sg_message_id' in event),
  async unwrap({ events, headers, body, verification }) {
    const key = verification?.sendgrid;
    if (key) {
      const signature = header(headers, 'x-twilio-email-event-webhook-signature');
      const timestamp = header(headers, 'x-twilio-email-event-webhook-timestamp');
      if (!signed(key, timestamp, body, signature)) {
        throw new Refusal(
          401,
          'signature-wrong',
          'This token takes only events that are signed by its SendGrid account, and these are not.',
        );
      }
    }
    return { events, key: `sendgrid:${hashBody(body)}` };
  },
};

function signed(key: string, timestamp: string, body: Buffer, signature: string): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
    return verify('sha256', Buffer.concat([Buffer.from(timestamp), body]), publicKey, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
