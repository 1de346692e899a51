import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository(
  'check-if-email-exists',
  'reacherhq/check-if-email-exists',
  '81da93e8a419f601c05e1bcf4a197d25eb0e349d',
  checked,
);

/** greylistd, the greylisting daemon that Debian sets up for Exim. */
export const greylistd: Origin = {
  kind: 'software',
  id: 'greylistd',
  name: 'greylistd',
  sources: [
    {
      title: 'greylistd: manual page',
      url: 'https://manpages.ubuntu.com/manpages/bionic/man8/greylistd.8.html',
      checked,
    },
  ],
  signatures: [
    {
      id: 'not-yet-authorized',
      cause: 'greylisting',
      phrases: ['is not yet authorized to deliver (mail|email|messages)'],
      needs: 'text',
      basis: 'observed',
      sources: [source('core/src/smtp/parser.rs', 216)],
      examples: [
        '451 192.0.2.14 is not yet authorized to deliver mail from <news@example.com> to <user@example.org>. Please try later.',
      ],
      nearMisses: ['550 192.0.2.14 is not authorized to deliver mail from example.com'],
    },
  ],
};
