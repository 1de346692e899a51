import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const bounces = 'https://www.godaddy.com/help/what-does-my-email-bounceback-mean-3568';

/** GoDaddy (Workspace Email, secureserver.net). Replies carry a code such as IB101. */
export const godaddy: Origin = {
  kind: 'provider',
  id: 'godaddy',
  name: 'GoDaddy',
  hosts: ['secureserver.net', 'godaddy.com', 'prod.phx3.secureserver.net'],
  markers: ['bizsmtp (ib|gb)', 'ibsmtp'],
  sources: [
    { title: 'What a bounce of GoDaddy means', url: bounces, checked },
    {
      title: 'Fix a rejected email',
      url: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
      checked,
    },
  ],
  signatures: [
    {
      id: 'server-unavailable',
      cause: 'service-unavailable',
      phrases: ['ib101'],
      needs: 'text',
      basis: 'documented',
      summary: "GoDaddy's queue holds more mail than usual; the retry is accepted later.",
      examples: ['421 Server temporarily unavailable. Try again later. IB101'],
      nearMisses: ['421 Server temporarily unavailable. Try again later.'],
    },
    {
      id: 'sessions',
      cause: 'rate-limit',
      phrases: ['ib007', 'ib504', 'ib510', 'ib607', 'this ip has sent too many messages this hour'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 Connection refused, too many sessions from 192.0.2.74. Please lower the number of concurrent sessions. IB007',
        '550 192.0.2.74> This IP has sent too many messages this hour. IB504',
      ],
      nearMisses: ['421 Connection refused, too many sessions from 192.0.2.74'],
    },
    {
      id: 'reverse-dns',
      cause: 'reverse-dns',
      phrases: ['ib108', 'ib301'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 Temporarily rejected. Reverse DNS for 192.0.2.75 failed. IB108', '550 HELO/EHLO rejected. IB301'],
      nearMisses: ['421 Temporarily rejected. Reverse DNS for 192.0.2.75 failed.'],
    },
    {
      id: 'spam-history',
      cause: 'reputation',
      phrases: ['ib103', 'ib110', 'ib111', 'ib112', 'ib113'],
      needs: 'text',
      basis: 'documented',
      wait: { minSeconds: 3600, maxSeconds: 86400, basis: 'documented', source: bounces },
      examples: [
        '554 192.0.2.76 has been temporarily blocked for attempting to send too many messages containing content judged to be spam by the internet community. IB110',
        '554 IB103. Connection refused. 192.0.2.76 has a poor reputation on Cloudmark Sender Intelligence (CSI).',
      ],
      nearMisses: ['554 192.0.2.76 has been temporarily blocked'],
    },
    {
      id: 'blocklist',
      cause: 'blocklist',
      phrases: ['ib104', 'ib105', 'ib106', 'rbl reject'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '554 IB105. Connection refused. 192.0.2.77 is listed on the Exploits Block List (XBL).',
        '554 RBL Reject.',
      ],
      nearMisses: ['554 Connection refused. 192.0.2.77 is listed'],
    },
    {
      id: 'content',
      cause: 'content-policy',
      phrases: [
        'ib212',
        'ib705',
        'content judged to be spam by the internet community',
        'message rejected for spam or virus content',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '552 This message has been rejected due to content judged to be spam by the internet community IB212',
        '552 Virus infected message rejected. IB705',
      ],
      nearMisses: ['552 Virus infected message rejected.'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['ib508', 'is not allowed to send from per its spf record'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 192.0.2.78 is not allowed to send from <example.com> per its SPF Record. Please inspect your SPF settings, and try again. IB508',
      ],
      nearMisses: ['550 5.7.23 SPF fail for example.com'],
    },
    {
      id: 'sender-domain',
      cause: 'sender-domain-dns',
      phrases: ['ib506'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 example.com From: Domain is invalid. Provide a valid From: IB506'],
      nearMisses: ['550 example.com From: Domain is invalid.'],
    },
    {
      id: 'sender-form',
      cause: 'protocol',
      phrases: ['ib501', 'ib502'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 Blank From: addresses are not allowed. Provide a valid From. IB501'],
      nearMisses: ['550 Blank From: addresses are not allowed.'],
    },
    {
      id: 'recipients',
      cause: 'recipient-limit',
      phrases: ['ib605'],
      needs: 'text',
      basis: 'documented',
      examples: ['452 This message contains too many recipients. Reduce the number of recipients and retry. IB605'],
      nearMisses: ['452 This message contains too many recipients.'],
    },
    {
      id: 'sign-in',
      cause: 'smtp-auth',
      phrases: ['ib401', 'authentication not allowed on ibsmtp servers'],
      needs: 'text',
      basis: 'documented',
      examples: ['535 Authentication not allowed on IBSMTP Servers. IB401'],
      nearMisses: ['535 Authentication not allowed'],
    },
  ],
};
