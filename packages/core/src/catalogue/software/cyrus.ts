import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Cyrus IMAP', 'cyrusimap/cyrus-imapd', '1f3a12931114d95a12c938d043d53a2cbcaf3eca', checked);

/** Cyrus: lmtpd, the delivery end of Cyrus IMAP. */
export const cyrus: Origin = {
  kind: 'software',
  id: 'cyrus',
  name: 'Cyrus IMAP',
  sources: [
    { title: 'Cyrus IMAP: source', url: 'https://github.com/cyrusimap/cyrus-imapd', checked },
    {
      title: 'Cyrus IMAP: lmtpd',
      url: 'https://www.cyrusimap.org/imap/reference/manpages/systemcommands/lmtpd.html',
      checked,
    },
  ],
  signatures: [
    {
      id: 'temporary-file',
      cause: 'internal-error',
      phrases: ['cannot (copy|create|stat) (message to |message |)temporary file'],
      needs: 'text',
      basis: 'documented',
      sources: [source('imap/lmtpengine.c', 717)],
      examples: ['451 4.3.2 cannot copy message to temporary file: Input/output error'],
      nearMisses: ['451 4.3.2 temporary failure'],
    },
    {
      id: 'mailbox-format',
      cause: 'mailbox-unavailable',
      phrases: ['mailbox has an invalid format'],
      needs: 'text',
      basis: 'documented',
      sources: [source('imap/imap_err.et', 57)],
      examples: ['451 4.2.0 Mailbox has an invalid format'],
      nearMisses: ['451 4.2.0 Message has an invalid format'],
    },
    {
      id: 'over-quota',
      cause: 'mailbox-full',
      codes: ['452 4.2.2', '552 5.2.2'],
      phrases: ['over quota session', 'over quota'],
      needs: 'text',
      basis: 'documented',
      sources: [source('imap/imap_err.et', 32)],
      examples: ['452 4.2.2 Over quota SESSIONID=<mx-811-1>'],
      nearMisses: ['452 4.2.2 quota'],
    },
    {
      id: 'system-io',
      cause: 'internal-error',
      phrases: ['system i o error'],
      needs: 'text',
      basis: 'documented',
      sources: [source('imap/imap_err.et', 11)],
      examples: ['451 4.3.0 System I/O error', '451 4.3.0 System I/O error SESSIONID=<mx-811-1>'],
      nearMisses: ['451 4.3.0 System idle'],
    },
    {
      id: 'murder',
      cause: 'internal-error',
      phrases: [
        'murder … unavailable',
        'server unavailable murder',
        'error communicating with mailbox',
        'mailboxes … are moved',
        'mailbox is (moved|currently reserved)',
        'operation is not supported on mailbox',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: ['451 4.3.0 Server(s) unavailable to complete operation: murder proxy unavailable'],
      nearMisses: ['451 4.3.0 unavailable'],
    },
  ],
};
