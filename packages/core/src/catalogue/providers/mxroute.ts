import type { Origin } from '../origin.ts';

const blocks = {
  title: 'SMTP blocks of MXroute',
  url: 'https://docs.mxroute.com/docs/troubleshooting/smtp-blocks.html',
  seen: 'cited',
} as const;

/** MXroute. */
export const mxroute: Origin = {
  kind: 'provider',
  id: 'mxroute',
  name: 'MXroute',
  hosts: ['mxroute.com', 'mxrouting.net', 'mxlogin.com'],
  sources: [
    blocks,
    { title: 'Replies of MXroute, collected and explained', url: 'https://smtp.codes/mxroute', checked: '2026-11-23' },
  ],
  signatures: [
    {
      id: 'abusive-requests',
      cause: 'reputation',
      phrases: [
        'your ip address is flooding our smtp server with abusive requests',
        'your ip is (generating excessive authentication failures|sending excessive rejected recipients)',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '554 Your IP address is flooding our SMTP server with abusive requests',
        '554 Your IP is sending excessive rejected recipients.',
      ],
      nearMisses: ['554 Your IP sends too many requests'],
    },
    {
      id: 'range-needs-login',
      cause: 'smtp-auth',
      phrases: ['unauthenticated mail not allowed from this range'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Authentication required',
          url: 'https://docs.mxroute.com/docs/troubleshooting/550auth.html',
          seen: 'cited',
        },
      ],
      examples: ['550 Unauthenticated mail not allowed from this range'],
      nearMisses: ['550 Authentication required'],
    },
    {
      id: 'no-recipient',
      cause: 'recipient-unknown',
      phrases: ['no such recipient here'],
      needs: 'origin',
      basis: 'documented',
      sources: [
        {
          title: 'No such recipient',
          url: 'https://docs.mxroute.com/docs/troubleshooting/no-such-recipient.html',
          seen: 'cited',
        },
        {
          title: 'Replies of MXroute, collected and explained',
          url: 'https://smtp.codes/mxroute',
          checked: '2026-11-23',
        },
      ],
      examples: ['host eagle.mxlogin.com[192.0.2.143] said: 550 No such recipient here (in reply to RCPT TO command)'],
      nearMisses: ['550 No such recipient here'],
    },
    {
      id: 'sender-verify',
      cause: 'sender-verification',
      phrases: ['sender verify failed'],
      needs: 'origin',
      basis: 'documented',
      sources: [
        {
          title: 'Sender verify failed',
          url: 'https://docs.mxroute.com/docs/troubleshooting/sender-verify-failed.html',
          seen: 'cited',
        },
        {
          title: 'Replies of MXroute, collected and explained',
          url: 'https://smtp.codes/mxroute',
          checked: '2026-11-23',
        },
      ],
      examples: ['host arrow.mxrouting.net[192.0.2.144] said: 550 Sender verify failed (in reply to RCPT TO command)'],
      nearMisses: ['550 Sender verify failed'],
    },
  ],
};
