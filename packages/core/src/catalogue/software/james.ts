import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Apache James', 'apache/james-project', '20bf8083e39be4a750f606e576a162087bb3f18a', checked);

/** Apache James. */
export const james: Origin = {
  kind: 'software',
  id: 'james',
  name: 'Apache James',
  sources: [{ title: 'Apache James: source', url: 'https://github.com/apache/james-project', checked }],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: [
        'temporary rejected (please try again later|reconnect to fast)',
        'temporary rejected reconnect to fast please try again later',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        source(
          'protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/AbstractGreylistHandler.java',
          58,
        ),
      ],
      examples: [
        '451 4.7.1 Temporary rejected: Please try again later',
        '451 4.7.1 Temporary rejected: Reconnect to fast. Please try again later',
      ],
      nearMisses: ['451 4.3.0 Temporary problem. Please try again later'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['temporarily rejected problem on spf lookup'],
      needs: 'text',
      basis: 'documented',
      sources: [
        source(
          'server/protocols/protocols-smtp/src/main/java/org/apache/james/smtpserver/fastfail/SPFHandler.java',
          171,
        ),
      ],
      examples: ['451 4.4.3 Temporarily rejected: Problem on SPF lookup'],
      nearMisses: ['451 4.4.3 Temporarily rejected'],
    },
    {
      id: 'delivery',
      cause: 'internal-error',
      phrases: ['temporary error deliver message'],
      needs: 'text',
      basis: 'documented',
      sources: [
        source(
          'server/protocols/protocols-lmtp/src/main/java/org/apache/james/lmtpserver/MailetContainerHandler.java',
          130,
        ),
      ],
      examples: ['451 4.3.0 Temporary error deliver message <user@example.org>'],
      nearMisses: ['451 4.3.0 Temporary error: disk full'],
    },
    {
      id: 'quota',
      cause: 'mailbox-full',
      phrases: ['over quota error when delivering message'],
      needs: 'text',
      basis: 'documented',
      sources: [
        source(
          'server/protocols/protocols-lmtp/src/main/java/org/apache/james/lmtpserver/hook/MailboxDeliverToRecipientHandler.java',
          113,
        ),
      ],
      examples: ['552 5.2.2 Over Quota error when delivering message to <user@example.org>'],
      nearMisses: ['552 5.2.2 Over the hill'],
    },
  ],
};
