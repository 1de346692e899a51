import type { Origin } from '../origin.ts';

export const siteground: Origin = {
  kind: 'provider',
  id: 'siteground',
  name: 'SiteGround',
  hosts: ['siteground.com', 'siteground.net', 'siteground.us', 'siteground.eu', 'sgvps.net', 'mailspamprotection.com'],
  sources: [
    {
      title: 'RFC 5321: SMTP, reply codes and their meaning',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'rate',
      cause: 'rate-limit',
      phrases: [
        'received more than … service temporary unavailable message deffered',
        'received more than message for 1s',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: [
        '451 siteground.us received more than 10.3 messages for 1s . Service temporary unavailable, message deffered, try again later.',
      ],
      nearMisses: ['451 Service temporary unavailable, try again later.'],
    },
  ],
};
