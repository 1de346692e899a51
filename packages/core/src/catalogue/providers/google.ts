import type { Origin } from '../origin.ts';
import { googleSession } from '../parts/google-session.ts';

const checked = '2026-11-23';
const guidelines = {
  title: 'Email sender guidelines',
  url: 'https://support.google.com/mail/answer/81126',
  checked,
} as const;
const blocked = {
  title: 'Why Gmail blocks or defers messages',
  url: 'https://support.google.com/mail/answer/188131',
  checked,
} as const;

/** Gmail and Google Workspace. Every reply of its servers ends in a queue id and `gsmtp`. */
export const google: Origin = {
  kind: 'provider',
  id: 'google',
  name: 'Google',
  hosts: ['google.com', 'googlemail.com', 'psmtp.com'],
  domains: ['gmail.com', 'googlemail.com', 'google.com'],
  markers: ['gsmtp', 'go to about smtp error', 'gcdp'],
  sources: [
    { title: 'Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730', checked },
    { title: 'About SMTP error messages', url: 'https://support.google.com/a/answer/3221692', checked },
  ],
  signatures: [
    {
      id: 'temporarily-rejected',
      cause: 'internal-error',
      phrases: [
        'mail server (has|) temporarily rejected (this|) message',
        'temporary system problem try again later',
        'email server has temporarily rejected this message',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '451 4.3.0 Mail server temporarily rejected message. d9443c01a7336-1a2b3c4d5e6si123456plb.12 - gsmtp',
        '421 4.3.0 Temporary System Problem. Try again later (10). x1si1234567pgx.1 - gsmtp',
        '451 4.3.0 Email server has temporarily rejected this message.',
      ],
      nearMisses: ['451 4.3.0 Message temporarily rejected by content filter, try again later'],
    },
    {
      id: 'server-busy',
      cause: 'overload',
      codes: ['421 4.4.5'],
      phrases: ['server busy', 'server busy try again later'],
      needs: 'whole',
      basis: 'documented',
      examples: ['421 4.4.5 Server busy, try again later. z9si765432plk.45 - gsmtp'],
      nearMisses: ['421 4.3.2 Server busy, try again later.'],
    },
    {
      id: 'try-again-closing',
      cause: 'rate-limit',
      codes: ['421 4.7.0'],
      phrases: ['try again later closing connection'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Open fewer connections to Google at once and send on fewer of them, with a real host name in HELO/EHLO.',
          why: 'Google closes at HELO, MAIL or RCPT when one address connects too often; the word in brackets names the stage.',
        },
      ],
      examples: ['421 4.7.0 Try again later, closing connection. (EHLO) 5614622812f47-3c1d2e3f4a5si98765b6e.1 - gsmtp'],
      nearMisses: ['421 4.7.0 Try again later'],
    },
    {
      id: 'unusual-rate',
      cause: 'reputation',
      phrases: [
        'unusual rate of (unsolicited|) mail',
        'our system has detected an unusual rate of',
        'unsolicitedratelimiterror',
        'unsolicitedipratelimiterror',
        'gmail has detected an unusual rate of (email|mail|messages)',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [guidelines],
      summary:
        'Google sees too much unwanted mail from this IP address, domain or link and slows it down until that changes.',
      steps: [
        {
          who: 'sender',
          do: 'Look at the spam rate and reputation of the named IP address or domain in Google Postmaster Tools and keep the spam rate below 0.1 %.',
          why: 'The reply names what is counted: the IP address, its netblock, the SPF or DKIM domain, or a URL in the message.',
        },
      ],
      examples: [
        '421-4.7.28 [192.0.2.10 15] Our system has detected an unusual rate of\n421-4.7.28 unsolicited mail originating from your IP address. To protect our\n421-4.7.28 users from spam, mail sent from your IP address has been temporarily\n421 4.7.28 rate limited. a1si22334455wrx.678 - gsmtp',
        '421 4.7.28 Gmail has detected an unusual rate of mail originating from your DKIM domain [example.com 36].',
        '421 4.7.28 Gmail has detected an unusual rate of email originating from your SPF domain example.com.',
      ],
      nearMisses: ['421 4.7.28 This host has sent an unusual number of messages, slow down'],
    },
    {
      id: 'low-reputation',
      cause: 'reputation',
      phrases: [
        'very low reputation of the sending (ip address|domain|ip)',
        'this message is suspicious due to the very low reputation of the sending',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [blocked],
      steps: [
        {
          who: 'sender',
          do: 'Open the compliance and reputation dashboards of Google Postmaster Tools for the sending domain.',
          why: 'They show which of IP address, domain or spam rate is low; Google has no form that lifts this by hand.',
        },
      ],
      examples: [
        '421-4.7.0 [198.51.100.7      19] Our system has detected that this message is\n421-4.7.0 suspicious due to the very low reputation of the sending IP address.\n421 4.7.0 To best protect our users from spam, the message has been blocked. q1si1234 - gsmtp',
        '550-5.7.1 [203.0.113.4] Gmail has detected that this message is likely suspicious due to the very low reputation of the sending domain.',
      ],
      nearMisses: ['421 4.7.0 The reputation of your host is low'],
    },
    {
      id: 'suspicious-content',
      cause: 'content-policy',
      phrases: [
        'suspicious due to the nature of the content',
        'this message is likely (unsolicited mail|suspicious)',
        'unsolicitedmessageerror',
        'blocked because its content presents a potential security issue',
        'illegal attachment on your message',
        'you are sending to or from has a policy that prohibited',
        'sending to or from has a policy that',
        'blocked because its content presents a potential',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [blocked],
      examples: [
        '421 4.7.0 [192.0.2.9] Our system has detected that this message is suspicious due to the nature of the content and/or the links within. w7si998877 - gsmtp',
        '550-5.7.1 [192.0.2.9 12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. - gsmtp',
        '552-5.7.0 This message was blocked because its content presents a potential security issue. - gsmtp',
      ],
      nearMisses: [
        '421 4.7.0 [192.0.2.9] Our system has detected that this message is suspicious due to the very low reputation of the sending domain. - gsmtp',
      ],
    },
    {
      id: 'unauthenticated',
      cause: 'authentication',
      phrases: [
        'gmail requires all (bulk|) (email|) (bulk|) senders to authenticate (their email|) with',
        'this (mail|message) (has been rate limited|has been blocked) because it is unauthenticated',
        'rate limited because (spf|dkim) authentication didnt pass',
        'blocked because (spf|dkim) (does not pass|didnt pass|authentication)',
        'mail is unauthenticated which poses a security risk',
        'has been blocked because the sender is unauthenticated gmail requires',
        'unauthenticated email is not accepted from this domain',
        'spf record of the sending domain has one or more suspicious entries',
        'fails to pass spf checks for an spf record with a hard fail',
        'does not have authentication information or fails to pass authentication checks',
        'has an spf record with a hard fail policy',
        'rate limited because there is no dmarc alignment',
        'isnt aligned with either the authenticated spf or dkim',
        'unauthenticated email from is not accepted due to domains dmarc policy',
        'unauthenticated email from … is not accepted due to domains dmarc policy',
        'rate limited because the from header rfc5322',
        'does not have authentication information or fails to pass',
        'has an spf record with a hard fail',
        '(rate limited|blocked) because the sending domain doesnt have a dmarc record',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [guidelines],
      examples: [
        '421-4.7.26 This mail has been rate limited because it is unauthenticated. Gmail\n421-4.7.26 requires all senders to authenticate with either SPF or DKIM.\n421 4.7.26  Authentication results: DKIM = did not pass SPF example.com with ip: 192.0.2.5 = did not pass. b2si5566 - gsmtp',
        "421 4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. Gmail requires all email bulk senders to authenticate their email with DKIM.",
        '550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp',
        "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy. - gsmtp",
      ],
      nearMisses: [
        '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.',
      ],
    },
    {
      id: 'ptr',
      cause: 'reverse-dns',
      phrases: [
        '(the|) ip address sending this message (does not have|doesnt have) a ptr record',
        'sending ip address for this message doesnt have a ptr record',
        'does not meet ipv6 sending guidelines regarding ptr records',
        'sending ip does not match the ip address of the hostname specified in the pointer',
        'sending ip does not match the ip address of the hostname',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421-4.7.0 [2001:db8::25] The IP address sending this message does not have a PTR record, or the corresponding forward DNS entry does not point to the sending IP. - gsmtp',
        '550-5.7.1 [2001:db8::25      16] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. - gsmtp',
      ],
      nearMisses: ['450 4.7.1 Client host [192.0.2.1] has no PTR record'],
    },
    {
      id: 'tls-required',
      cause: 'tls',
      phrases: [
        'tls required for rcpt domain',
        'rate limited because this message wasnt sent over a tls connection',
        'gmail requires all bulk email senders to use tls',
        'rate limited because this message wasnt sent over a',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        { title: 'Email encryption in transit', url: 'https://support.google.com/mail/answer/6330403', checked },
      ],
      examples: [
        '421 4.7.0 TLS required for RCPT domain, closing connection. k8si1020 - gsmtp',
        "421 4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection.",
      ],
      nearMisses: ['454 4.7.0 TLS not available due to local problem'],
    },
    {
      id: 'not-allow-listed',
      cause: 'access-denied',
      phrases: [
        'ip not in whitelist for rcpt domain',
        'ip youre using to send mail is not authorized to send email directly to our servers',
        'mail sending denied this error occurs if the sender account is disabled',
        'ip youre using to send mail is not authorized to send email directly',
      ],
      needs: 'text',
      basis: 'documented',
      examples: ['421 4.7.0 IP not in whitelist for RCPT domain, closing connection. t1si2 - gsmtp'],
      nearMisses: ['421 4.7.0 IP not allowed here, closing connection'],
    },
    {
      id: 'receiving-rate',
      cause: 'recipient-rate-limit',
      phrases: [
        'is receiving mail at a rate that prevents additional messages',
        'the user you are trying to contact is receiving mail too quickly',
        'support google com mail receivingrate',
        'o usuario com quem voce esta tentando entrar em contato esta recebendo',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [{ title: 'Receiving limits', url: 'https://support.google.com/mail/answer/22839', checked }],
      examples: [
        '450-4.2.1 The user you are trying to contact is receiving mail at a rate that\n450-4.2.1 prevents additional messages from being delivered. Please resend your\n450 4.2.1 message at a later time. g3si1 - gsmtp',
        '450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.',
      ],
      nearMisses: ['450 User is receiving mail too quickly'],
    },
    {
      id: 'over-quota',
      cause: 'mailbox-full',
      phrases: [
        'account that you tried to reach is over quota',
        'recipients inbox is out of storage space',
        'overquotatemp',
        'overquotaperm',
        'caixa de entrada do destinatario esta sem espaco de armazenamento',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Clear space when the storage is full',
          url: 'https://support.google.com/mail/answer/6374270',
          checked,
        },
      ],
      examples: [
        '452-4.2.2 The email account that you tried to reach is over quota. Please direct\n452-4.2.2 the recipient to\n452 4.2.2  https://support.google.com/mail/?p=OverQuotaTemp l18si33 - gsmtp',
        "552 5.2.2 The recipient's inbox is out of storage space and inactive.",
      ],
      nearMisses: ['552 5.2.2 <user@example.com>: user is over quota'],
    },
    {
      id: 'no-such-user',
      cause: 'recipient-unknown',
      phrases: [
        'the email account that you tried to reach does not exist',
        'recipient address is not a valid rfc 5321 address',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550 5.1.1 unnecessary spaces. e7si8 - gsmtp",
        '553-5.1.3 The recipient address <someone.example.com> is not a valid RFC-5321 address. - gsmtp',
      ],
      nearMisses: ['550 5.1.1 The email account you asked for is not here'],
    },
    {
      id: 'account-unavailable',
      cause: 'mailbox-unavailable',
      phrases: ['account that you tried to reach is (disabled|inactive|temporarily unavailable)'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550-5.2.1 The email account that you tried to reach is inactive. - gsmtp',
        '450 4.2.0 The email account that you tried to reach is temporarily unavailable. s9si7 - gsmtp',
      ],
      nearMisses: ['550 5.2.1 This account is disabled'],
    },
    ...googleSession,
  ],
};
