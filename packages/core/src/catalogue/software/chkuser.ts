import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('chkuser', 'sagredo-dev/qmail', '302f308abfa18da8efd0033628990d8602e5d397', checked);

/** chkuser, the recipient and sender check for qmail with vpopmail. */
export const chkuser: Origin = {
  kind: 'software',
  id: 'chkuser',
  name: 'chkuser (qmail)',
  sources: [{ title: 'chkuser settings in a maintained qmail', url: 'https://github.com/sagredo-dev/qmail', checked }],
  signatures: [
    {
      id: 'resource',
      cause: 'internal-error',
      phrases: ['system temporary unavailable try again later chkuser', 'system temporary unavailable try again later'],
      needs: 'text',
      basis: 'documented',
      sources: [source('chkuser_settings.h', 369)],
      examples: ['451 4.3.0 system temporary unavailable, try again later (chkuser)'],
      nearMisses: ['451 4.3.0 system temporary busy (chkuser)'],
    },
    {
      id: 'dns',
      cause: 'lookup-failure',
      phrases: ['dns temporary failure chkuser'],
      needs: 'text',
      basis: 'documented',
      sources: [source('chkuser_settings.h', 381)],
      examples: ['451 4.4.0 DNS temporary failure (chkuser)'],
      nearMisses: ['451 4.4.0 DNS failure'],
    },
    {
      id: 'no-mailbox',
      cause: 'recipient-unknown',
      phrases: ['no mailbox here by that name chkuser'],
      needs: 'text',
      basis: 'documented',
      sources: [source('chkuser_settings.h', 368)],
      examples: ['550 5.1.1 sorry, no mailbox here by that name (chkuser)'],
      nearMisses: ['550 5.1.1 no such message (chkuser)'],
    },
    {
      id: 'full',
      cause: 'mailbox-full',
      phrases: ['recipient mailbox is full chkuser'],
      needs: 'text',
      basis: 'documented',
      sources: [source('chkuser_settings.h', 370)],
      examples: ['552 5.2.2 sorry, recipient mailbox is full (chkuser)'],
      nearMisses: ['552 5.2.2 mailbox is fine (chkuser)'],
    },
    {
      id: 'sender-mx',
      cause: 'sender-domain-dns',
      phrases: ['cant find a valid mx for sender domain'],
      needs: 'text',
      basis: 'documented',
      sources: [source('chkuser_settings.h', 377)],
      examples: ["550 5.1.8 sorry, can't find a valid MX for sender domain (chkuser)"],
      nearMisses: ["550 5.1.2 sorry, can't find a valid MX for rcpt domain (chkuser)"],
    },
    {
      id: 'recipient-mx',
      cause: 'recipient-domain-dns',
      phrases: ['cant find a valid mx for rcpt domain'],
      needs: 'text',
      basis: 'documented',
      sources: [source('chkuser_settings.h', 375)],
      examples: ["550 5.1.2 sorry, can't find a valid MX for rcpt domain (chkuser)"],
      nearMisses: ["550 5.1.8 sorry, can't find a valid MX for sender domain (chkuser)"],
    },
    {
      id: 'intrusion',
      cause: 'reputation',
      phrases: ['you are violating our security policies (chkuser|)'],
      needs: 'text',
      basis: 'documented',
      sources: [source('chkuser_settings.h', 372)],
      summary: 'The client has named too many recipients that do not exist, and chkuser now refuses the session.',
      examples: ['550 5.7.1 sorry, you are violating our security policies (chkuser)'],
      nearMisses: ['550 5.7.1 security policies'],
    },
  ],
};
