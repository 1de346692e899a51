import type { Origin } from '../origin.ts';

export const naver: Origin = {
  kind: 'provider',
  id: 'naver',
  name: 'Naver Mail',
  hosts: ['naver.com', 'worksmobile.com', 'navercorp.com'],
  domains: ['naver.com'],
  markers: ['nsmtp'],
  sources: [
    {
      title: 'Naver Mail on mail that is refused',
      url: 'https://help.naver.com/alias/mail/newmail10.naver',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'ip-blocked',
      cause: 'blocklist',
      phrases: ['your ip blocked from this server'],
      needs: 'text',
      basis: 'observed',
      summary:
        'Naver has blocked this IP for spam sent from it over a longer time; it stays shut until Naver is asked.',
      examples: [
        '421 4.3.2 Your ip blocked from this server. For more information, go to https://help.naver.com/alias/mail/newmail10.naver piHy3W9tQeeZMnv - nsmtp',
      ],
      nearMisses: ['421 4.3.2 Your message is blocked'],
    },
    {
      id: 'ip-filtered',
      cause: 'blocklist',
      phrases: ['is filtered and this connection will be closed'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        '421 4.3.2 Your IP(192.0.2.1) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com',
      ],
      nearMisses: ['421 4.3.2 Your IP(192.0.2.1) is filtered and this connection will be closed.'],
    },
    {
      id: 'too-many-messages',
      cause: 'rate-limit',
      phrases: ['you send too many message', 'you sent too many command'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx1.naver.com[192.0.2.10] said: 421 4.3.1 You send too many messages. (in reply to RCPT TO command)',
        'host mx1.naver.com[192.0.2.10] said: 421 4.3.1 You sent too many commands. Total 35 commands in 1 session are allowed. (in reply to RCPT TO command)',
      ],
      nearMisses: ['421 4.3.1 You send too many messages.'],
    },
    {
      id: 'idle',
      cause: 'network',
      phrases: ['too long idle time you are disconnected'],
      needs: 'text',
      basis: 'observed',
      examples: ['421 4.3.0 too long idle time. You are disconnected'],
      nearMisses: ['421 4.4.2 Timeout, closing connection'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['your mail is classified as spam and rejected'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 Your mail is classified as spam and rejected'],
      nearMisses: ['550 Your mail is rejected'],
    },
    {
      id: 'unauthenticated',
      cause: 'authentication',
      phrases: [
        'your email has been blocked because the sender is unauthenticated … nsmtp',
        'your email has been blocked because the sender is unauthenticated & naver com',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.7.2 Your email has been blocked because the sender is unauthenticated. For more information, go to https://help.naver.com/alias/mail/newmail10.naver piHy3W9tQeeZMnv - nsmtp',
      ],
      nearMisses: ['550 5.7.26 Your email has been blocked because the sender is unauthenticated.'],
    },
    {
      id: 'no-user',
      cause: 'recipient-unknown',
      phrases: ['no such user'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        '550 5.1.1 No such user. For more information, go to https://help.naver.com/alias/mail/newmail10.naver piHy3W9tQeeZMnv - nsmtp',
      ],
      nearMisses: ['550 5.1.1 No such user.'],
    },
    {
      id: 'inactive',
      cause: 'mailbox-unavailable',
      phrases: ['suspended inactive user'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 5.1.1 Suspended(Inactive) user'],
      nearMisses: ['550 5.2.1 Inactive mailbox'],
    },
    {
      id: 'too-many-recipients',
      cause: 'recipient-limit',
      phrases: ['too many recipient we allow maximum'],
      needs: 'text',
      basis: 'observed',
      examples: ['452 4.5.3 Too many recipients. We allow maximum 100 recipients'],
      nearMisses: ['452 4.5.3 Too many recipients'],
    },
  ],
};
