import { createHmac, timingSafeEqual } from 'node:crypto';
import { isRecord } from '../formats.ts';
import { Refusal } from '../refusal.ts';
import { type Event, type Service, text } from './service.ts';

/** Mailgun tries for eight hours; what is older is somebody replaying it. */
const oldestSeconds = 86_400;

/**
 * Mailgun's webhooks: one event, with a signature over timestamp and token in the body.
 * https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks (checked 2026-11-23)
 */
export const mailgun: Service = {
  id: 'mailgun',
  recognises: ({ events }) => events.every(event => isRecord(event['event-data']) && isRecord(event.signature)),
  async unwrap({ events, verification, now }) {
    const key = verification?.mailgun;
    if (key && !events.every(event => signed(event, key, now))) {
      throw new Refusal(
        401,
        'signature-wrong',
        'This token takes only events that are signed by its Mailgun account, and this is not.',
      );
    }
    const ids = events.map(event => text((event['event-data'] as Event).id));
    return { events, key: ids.includes('') ? null : `mailgun:${ids.join(',').slice(0, 180)}` };
  },
};

function signed({ signature }: Event, key: string, now: number): boolean {
  const { timestamp, token, signature: given } = signature as Event;
  const at = Number(timestamp);
  if (!(Math.abs(now / 1_000 - at) <= oldestSeconds)) return false;
  const expected = createHmac('sha256', key)
    .update(`${String(timestamp)}${text(token)}`)
    .digest();
  const got = Buffer.from(text(given), 'hex');
  return got.length === expected.length && timingSafeEqual(got, expected);
}
