import type { Signature } from '../origin.ts';

/** What QQ Mail and Tencent's business mail answer to people and programs that send through them. */
export const qqSignIn: readonly Signature[] = [
  {
    id: 'sign-in',
    cause: 'smtp-auth',
    phrases: ['login fail please enter your authorization code to login'],
    needs: 'text',
    basis: 'observed',
    examples: [
      '535 Login Fail. Please enter your authorization code to login. More information in http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
    ],
    nearMisses: ['535 Login failed'],
  },
  {
    id: 'login-busy',
    cause: 'smtp-auth',
    codes: ['535'],
    phrases: ['error authentication failed system busy'],
    needs: 'text',
    basis: 'observed',
    sources: [
      {
        title: 'Tencent Exmail refuses a login with these words',
        url: 'https://github.com/goharbor/harbor/issues/1271',
        checked: '2026-11-24',
      },
      {
        title: 'The same in a session with smtp.exmail.qq.com',
        url: 'https://github.com/PHPMailer/PHPMailer/issues/1044',
        checked: '2026-11-24',
      },
    ],
    summary: "Tencent's business mail refuses the login; the words about a busy system stand for a wrong password too.",
    steps: [
      {
        who: 'sender',
        do: 'Switch on IMAP and SMTP in the mailbox, and sign in with a client password made there, not with the password of the account.',
        why: 'Tencent lets programs in with a password of their own only.',
      },
    ],
    examples: ['535 Error: authentication failed, system busy'],
    nearMisses: ['535 Error: authentication failed'],
  },
  {
    id: 'sender-not-account',
    cause: 'access-denied',
    codes: ['501', '5xx'],
    phrases: ['mail from address must be same as authorization user'],
    needs: 'text',
    basis: 'observed',
    sources: [
      {
        title: 'Node Solid Server with an account at qq.com',
        url: 'https://github.com/nodeSolidServer/node-solid-server/issues/1281',
        checked: '2026-11-24',
      },
    ],
    steps: [
      {
        who: 'sender',
        do: 'Put the address of the account that signs in into MAIL FROM and From, without a name around it.',
        why: 'QQ Mail lets an account send as itself only.',
      },
    ],
    examples: ['501 Mail from address must be same as authorization user.'],
    nearMisses: ['553 5.7.1 Sender address rejected: not owned by user'],
  },
];
