import { isRecord } from '../formats.ts';
import { header, type Service } from './service.ts';

/**
 * SparkPost's webhooks: a list of `{"msys":{"message_event":…}}`, each batch with an id of its own.
 * https://developers.sparkpost.com/api/webhooks/ (checked 2026-11-23)
 */
export const sparkpost: Service = {
  id: 'sparkpost',
  recognises: ({ events }) => events.every(event => isRecord(event.msys)),
  async unwrap({ events, headers }) {
    const batch = header(headers, 'x-messagesystems-batch-id').slice(0, 100);
    // Its test ping is an empty `msys`.
    const full = events.filter(event => Object.keys(event.msys as object).length > 0);
    return { events: full, key: batch ? `sparkpost:${batch}` : null };
  },
};
