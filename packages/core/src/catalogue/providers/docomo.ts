import type { Origin } from '../origin.ts';

export const docomo: Origin = {
  kind: 'provider',
  id: 'docomo',
  name: 'NTT docomo',
  hosts: ['docomo.ne.jp', 'nttdocomo.co.jp'],
  domains: ['docomo.ne.jp'],
  sources: [
    {
      title: 'Reply codes of NTT docomo and what they mean',
      url: 'https://note.com/sendmagic/n/neb6bbe7e51cf',
      checked: '2026-11-23',
    },
    {
      title: 'Replies that the Sisimai project has collected per receiver',
      url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/NTTDOCOMO.pm',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'unknown-user',
      cause: 'recipient-unknown',
      phrases: ['unknown user'],
      needs: 'origin',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Before removing the address, know that docomo gives the same reply where the phone is set to refuse the sender.',
          why: 'The words do not tell the two apart; many of them also lead to slower delivery.',
        },
      ],
      examples: [
        'host mfsmax.docomo.ne.jp[192.0.2.10] said: 550 Unknown user user@docomo.ne.jp (in reply to end of DATA command)',
      ],
      nearMisses: ['550 Unknown user user@example.com'],
    },
    {
      id: 'mailbox-full',
      cause: 'mailbox-full',
      phrases: ['too much mail data'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mfsmax.docomo.ne.jp[192.0.2.10] said: 552 Too much mail data user@docomo.ne.jp (in reply to end of DATA command)',
      ],
      nearMisses: ['552 5.2.3 Too much mail data'],
    },
    {
      id: 'recipients',
      cause: 'recipient-limit',
      phrases: ['too many recipient'],
      needs: 'origin',
      basis: 'observed',
      steps: [
        { who: 'sender', do: 'Name at most 100 recipients in one SMTP session.', why: 'That is what docomo takes.' },
      ],
      examples: ['host mfsmax.docomo.ne.jp[192.0.2.10] said: 552 Too many recipients (in reply to RCPT TO command)'],
      nearMisses: ['552 Too many recipients'],
    },
    {
      id: 'line-length',
      cause: 'protocol',
      phrases: ['line too long'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host mfsmax.docomo.ne.jp[192.0.2.10] said: 500 Line Too Long (in reply to end of DATA command)'],
      nearMisses: ['500 Line Too Long'],
    },
  ],
};
