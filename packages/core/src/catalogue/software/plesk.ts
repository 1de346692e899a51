import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const handlers = {
  title: 'Plesk: e-mail is not delivered, DEFER during call of the grey handler',
  url: 'https://support.plesk.com/hc/en-us/articles/213369789',
  checked: '2026-11-24',
} as const;

/** Plesk: its mail handlers and limits in front of Postfix and qmail. */
export const plesk: Origin = {
  kind: 'software',
  id: 'plesk',
  name: 'Plesk',
  sources: [
    {
      title: 'Plesk: how its limits on outgoing mail work (in Japanese)',
      url: 'https://docs.plesk.com/ja-JP/onyx/administrator-guide/%E3%83%A1%E3%83%BC%E3%83%AB/%E3%82%A2%E3%82%A6%E3%83%88%E3%83%90%E3%82%A6%E3%83%B3%E3%83%89%E3%82%B9%E3%83%91%E3%83%A0%E3%81%8B%E3%82%89%E3%81%AE%E4%BF%9D%E8%AD%B7/%E4%B8%8A%E9%99%90%E6%A9%9F%E8%83%BD%E3%81%AE%E6%A6%82%E8%A6%81.73369',
      checked,
    },
    handlers,
  ],
  signatures: [
    {
      id: 'greylisting-handler',
      cause: 'greylisting',
      phrases: [
        'during call grey handler … message aborted … milter reject … service unavailable',
        'defer during call grey handler',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [handlers],
      summary: 'Plesk’s greylisting handler deferred the sender; the milter passes that on as “Service unavailable”.',
      examples: [
        "psa-pc-remote[8641]: DEFER during call 'grey' handler\npsa-pc-remote[8641]: Message aborted.\npostfix/smtpd[10450]: E61261: milter-reject: DATA from mail.example.com[192.0.2.2]: 451 4.7.1 Service unavailable - try again later; from=<a@example.com> to=<b@example.org> proto=ESMTP helo=<mail.example.com>",
      ],
      nearMisses: [
        "SKIP during call 'grey' handler",
        'postfix/smtpd[10450]: E61261: milter-reject: DATA from mail.example.com[192.0.2.2]: 451 4.7.1 Service unavailable - try again later; from=<a@example.com> to=<b@example.org> proto=ESMTP helo=<mail.example.com>',
      ],
    },
    {
      id: 'outgoing-limit',
      cause: 'rate-limit',
      phrases: [
        'outgoing mail limit has been (reached|exceeded)',
        'the message has been rejected because … limit on outgoing',
        'limit on the number of allowed outgoing (messages|emails)',
        'sending limit has been exceeded for (mailbox|domain|subscription)',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: [
        '550 5.7.1 The message has been rejected because the limit on outgoing messages is exceeded',
        '554 5.7.0 Your message could not be sent. The limit on the number of allowed outgoing messages was exceeded. Try again later.',
      ],
      nearMisses: ['550 5.7.1 The message has been rejected'],
    },
  ],
};
