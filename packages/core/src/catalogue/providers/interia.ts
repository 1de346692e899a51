import type { Origin } from '../origin.ts';

const help = {
  title: 'Interia on why a message was not delivered',
  url: 'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
  checked: '2026-11-24',
} as const;

export const interia: Origin = {
  kind: 'provider',
  id: 'interia',
  name: 'Interia Poczta',
  hosts: ['interia.pl', 'interia.eu', 'poczta.fm', 'int.pl'],
  domains: ['interia.pl', 'interia.eu', 'interia.com', 'poczta.fm', 'int.pl', 'intmail.pl', 'vip.interia.pl'],
  sources: [
    {
      title: 'A bounce library that knows this reply',
      url: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/956e65b0d502b1904546c3c46480409ded41d755/bounce_responses.php#L78',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'no-account',
      cause: 'recipient-unknown',
      phrases: ['account not found nie ma takiego konta', 'nie ma takiego konta czytaj wiecej'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 5.1.1 Account not found / Nie ma takiego konta, czytaj wiecej: http://l.int.pl/1'],
      nearMisses: ['550 5.1.1 Account not found'],
    },
    {
      id: 'mailbox-not-available',
      cause: 'mailbox-unavailable',
      phrases: ['mailbox not available konto niedostepne'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'A collected bounce with this reply',
          url: 'https://github.com/rjbs/Mail-DeliveryStatus-BounceParser/blob/3133a16/t/corpus/polish-unknown.msg',
          checked: '2026-11-24',
        },
        help,
      ],
      summary: 'Interia says so of a mailbox that is full or suspended, and of one that does not exist.',
      examples: ['550 5.2.1 Mailbox not available / Konto niedostepne'],
      nearMisses: ['550 5.2.1 Mailbox not available'],
    },
    {
      id: 'blocked-by-recipient',
      cause: 'access-denied',
      codes: ['550', '5.7.1'],
      phrases: ['recipient doesnt want your mail'],
      needs: 'text',
      basis: 'documented',
      sources: [help],
      summary: 'The recipient has put this sender on a list of blocked senders.',
      examples: ["550 5.7.1 Recipient doesn't want your mail"],
      nearMisses: ['550 5.7.1 Recipient does not accept mail from you'],
    },
  ],
};
