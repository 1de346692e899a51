import type { Signature } from '../origin.ts';

/** What Yahoo answers to programs that send through an account of its. */
export const yahooSignIn: readonly Signature[] = [
  {
    id: 'sign-in',
    cause: 'smtp-auth',
    phrases: ['auth005', 'too many bad auth attempts'],
    needs: 'text',
    basis: 'observed',
    sources: [
      {
        title: 'A session with smtp.mail.yahoo.com that ends in this reply',
        url: 'https://github.com/PHPMailer/PHPMailer/issues/2034',
        checked: '2026-11-24',
      },
    ],
    summary: 'Yahoo refuses the login; it says so of a wrong password and of the password of the account alike.',
    steps: [
      {
        who: 'sender',
        do: 'Make an app password in the security settings of the Yahoo account and sign in with that.',
        why: "Yahoo lets mail programs in with an app password or OAuth only, not with the account's own password.",
      },
    ],
    examples: ['535 5.7.0 (#AUTH005) Too many bad auth attempts.'],
    nearMisses: ['535 5.7.0 Too many failed logins'],
  },
];
