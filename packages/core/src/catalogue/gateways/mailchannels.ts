import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

const blocks = {
  title: 'MailChannels: how senders are blocked and unblocked',
  url: 'https://docs.mailchannels.com/outbound/unblock-senders',
  checked,
} as const;

/** MailChannels: filters the outgoing and incoming mail of many hosters. Its reasons start with a code in brackets. */
export const mailchannels: Origin = {
  kind: 'gateway',
  id: 'mailchannels',
  name: 'MailChannels',
  hosts: ['mailchannels.net', 'mailchannels.com'],
  markers: [
    '(csr|esa|sdnf) (our system|sender blocked|sender domain not found)',
    's09 try again later',
    'nr message rejected',
    'ib feb your message could not be delivered',
    'bfd sender prohibited by spf',
    '(br|uns|rb) (our system has detected|recipient has unsubscribed|this recipient email address has been)',
  ],
  sources: [
    {
      title: 'MailChannels: replies to outgoing mail',
      url: 'https://docs.mailchannels.com/outbound/smtp-errors',
      checked,
    },
    {
      title: 'MailChannels: replies to incoming mail',
      url: 'https://docs.mailchannels.com/inbound/smtp-errors',
      checked,
    },
  ],
  signatures: [
    {
      id: 'recipients-of-several-policies',
      cause: 'recipient-limit',
      codes: ['452 4.5.3'],
      phrases: ['recipient policy mismatch'],
      needs: 'text',
      basis: 'documented',
      summary:
        'MailChannels takes the recipients of one policy at a time; your server offers the rest in a transaction of their own.',
      examples: ['452 4.5.3 Recipient policy mismatch'],
      nearMisses: ['550 5.7.1 Policy mismatch'],
    },
    {
      id: 'sender-blocked',
      cause: 'access-denied',
      phrases: ['esa sender blocked'],
      needs: 'text',
      basis: 'documented',
      sources: [blocks],
      summary:
        'MailChannels has blocked this sending account by hand after abuse; it stays shut until the hosting provider lifts the block.',
      steps: [
        {
          who: 'sender',
          do: 'Secure the account or script first, then have the hosting provider find the message in its MailChannels Host Console (Outbound, Log Search), open the flag and choose Delist Sender.',
          why: 'The block concerns the account, not the IP, and the console lifts it only once in 30 days.',
        },
      ],
      examples: ['550 5.7.1 [ESA] Sender blocked'],
      nearMisses: ['550 5.7.1 Sender blocked'],
    },
    {
      id: 'unusual-volume',
      cause: 'reputation',
      phrases: [
        'csr our system has detected an unusual amount of unsolicited email',
        'has detected an unusual amount of unsolicited email originating from your address',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [blocks],
      wait: {
        minSeconds: 3600,
        maxSeconds: 86400,
        basis: 'observed',
        source: 'https://www.thiswebhost.com/clients/knowledgebase/554/I-am-receiving-an-error-sending-e-mail.html',
      },
      steps: [
        {
          who: 'sender',
          do: 'Find what the account sent (a stolen password, a script, a list with many dead addresses), stop it, and open the link in the reply: its page may have a Not Spam button.',
          why: 'This block is automatic and lifts once spam, complaints and unknown recipients go down; repeated ones become a block by hand.',
        },
      ],
      examples: [
        '550 5.7.1 [CSR] Our system has detected an unusual amount of unsolicited email originating from your address',
      ],
      nearMisses: [
        '421 4.7.28 [192.0.2.10 15] Our system has detected an unusual rate of unsolicited mail originating from your IP address. - gsmtp',
      ],
    },
    {
      id: 'ip-blocked',
      cause: 'reputation',
      phrases: ['s10 blocked'],
      needs: 'text',
      basis: 'documented',
      examples: ['host mx1.mailchannels.net[192.0.2.141] refused to talk to me: 550 [S10] Blocked'],
      nearMisses: ['550 [S09] Try Again Later'],
    },
    {
      id: 'sender-domain',
      cause: 'sender-domain-dns',
      phrases: ['sdnf sender domain not found', 'sdnf'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 5.1.2 [SDNF] Sender Domain Not Found. Please see https://support.mailchannels.com/'],
      nearMisses: ['450 4.1.8 Sender address rejected: Domain not found'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['(cs|p4) message blocked due to spam content', 'message blocked due to spam content in the message'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 5.7.1 [P4] Message blocked due to spam content in the message. Please see https://support.mailchannels.com/',
      ],
      nearMisses: ['550 5.7.1 Message blocked as spam'],
    },
    {
      id: 'greylisted',
      cause: 'greylisting',
      codes: ['450'],
      phrases: ['s09 try again later'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 [S09] Try Again Later'],
      nearMisses: ['450 [S10] Blocked, try again later'],
    },
    {
      id: 'abuse',
      cause: 'content-policy',
      phrases: ['nr message rejected', 'ib feb your message could not be delivered'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.7.1 [NR] Message rejected',
        '550 5.7.1 [IB_FEB] Your message could not be delivered because it contained an attachment type that is not allowed',
      ],
      nearMisses: ['550 5.7.1 Message rejected'],
    },
    {
      id: 'dead-recipients',
      cause: 'reputation',
      phrases: ['detected an excessively high number of invalid recipients originating from your account'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'MailChannels: sending policies and the replies to their breach',
          url: 'https://docs.mailchannels.com/email-api/sending-policies',
          checked: '2026-11-24',
        },
      ],
      examples: [
        '550 5.7.1 [BR] Our system has detected an excessively high number of invalid recipients originating from your account.',
      ],
      nearMisses: ['550 5.7.1 Too many invalid recipients'],
    },
    {
      id: 'unsubscribed',
      cause: 'sender-hold',
      phrases: ['uns recipient has unsubscribed from your list', 'rb this recipient email address has been'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'MailChannels: sending policies and the replies to their breach',
          url: 'https://docs.mailchannels.com/email-api/sending-policies',
          checked: '2026-11-24',
        },
      ],
      examples: ['550 5.7.1 [UNS] Recipient has unsubscribed from your list.'],
      nearMisses: ['550 5.1.1 The recipient has left the list'],
    },
    {
      id: 'prohibited-by-spf',
      cause: 'authentication',
      phrases: ['bfd sender prohibited by spf'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.7.1 [BFD] Sender prohibited by SPF'],
      nearMisses: ['550 5.7.1 Sender prohibited'],
    },
  ],
};
