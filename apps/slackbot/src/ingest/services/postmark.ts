import { type Service, text } from './service.ts';

/**
 * Postmark's webhooks: one event, not signed; the token in the address (basic authentication) is their way to prove it.
 * https://postmarkapp.com/developer/webhooks/webhooks-overview (checked 2026-11-23)
 */
export const postmark: Service = {
  id: 'postmark',
  recognises: ({ events }) => events.every(event => 'RecordType' in event && 'MessageID' in event),
  async unwrap({ events }) {
    const names = events.map(
      ({ RecordType, ID, MessageID }) => `${text(RecordType)}:${typeof ID === 'number' ? ID : ''}:${text(MessageID)}`,
    );
    return { events, key: `postmark:${names.join(',').slice(0, 180)}` };
  },
};
