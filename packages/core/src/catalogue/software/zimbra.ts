import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Zimbra', 'Zimbra/zm-mailbox', '2b7f9787c69ed6b95ce37a415ba27c50f1091c72', checked);

/** Zimbra: its LMTP server and its defaults for Postfix. */
export const zimbra: Origin = {
  kind: 'software',
  id: 'zimbra',
  name: 'Zimbra',
  sources: [{ title: 'Zimbra: source of the mailbox server', url: 'https://github.com/Zimbra/zm-mailbox', checked }],
  signatures: [
    {
      id: 'delivery',
      cause: 'internal-error',
      phrases: ['temporary message delivery failure try again'],
      needs: 'text',
      basis: 'documented',
      sources: [source('store/src/java/com/zimbra/cs/lmtpserver/LmtpReply.java', 37)],
      examples: ['451 4.0.0 Temporary message delivery failure try again'],
      nearMisses: ['451 4.0.0 Temporary try'],
    },
    {
      id: 'busy',
      cause: 'overload',
      phrases: ['closing connection service busy'],
      needs: 'text',
      basis: 'documented',
      sources: [source('store/src/java/com/zimbra/cs/lmtpserver/LmtpConfig.java', 98)],
      examples: ['421 mx.example.org closing connection; service busy'],
      nearMisses: ['421 closing connection'],
    },
  ],
};
