import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const qil = 'https://success.trendmicro.com/en-US/solution/KA-0001346';

/** Trend Micro Email Security (formerly Hosted Email Security) and Email Reputation Services. */
export const trendmicro: Origin = {
  kind: 'gateway',
  id: 'trendmicro',
  name: 'Trend Micro Email Security',
  hosts: ['trendmicro.com', 'trendmicro.eu', 'trendmicro.co.jp', 'trendmicro.com.au'],
  markers: ['ers qil', 'ers rbl', 'ers dul', 'ers customized block'],
  sources: [
    { title: 'Sender IP found in QIL', url: qil, checked },
    { title: 'Replies of Trend Micro, collected and explained', url: 'https://smtp.codes/trendmicro', checked },
  ],
  signatures: [
    {
      id: 'dynamic-list',
      cause: 'blocklist',
      phrases: [
        'ers (qil|rbl|dul|customized block|kelbl|spamhaus)',
        'temporary denial of connection … for zombie matches',
      ],
      needs: 'text',
      basis: 'documented',
      wait: { minSeconds: 300, maxSeconds: 43200, basis: 'documented', source: qil },
      steps: [
        {
          who: 'sender',
          do: 'Look the IP address up at Email Reputation Services of Trend Micro (https://servicecentral.trendmicro.com/, IP Reputation, Lookup) and request removal there.',
          why: 'Entries of the quick list (QIL) last from five minutes to twelve hours; those of the standard list stay until removed.',
        },
      ],
      examples: ['450 4.7.1 <someone@example.com>: Recipient address rejected: ERS-QIL.'],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.125] blocked using bl.example.net'],
    },
    {
      id: 'blocked-by-customer',
      cause: 'access-denied',
      phrases: ['recipient address rejected block (sender|send er|rcpt)'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Blocking an address or domain',
          url: 'https://success.trendmicro.com/solution/1055758-blocking-an-email-address-or-domain-in-hosted-email-security-hes',
          seen: 'cited',
        },
        { title: 'Replies of Trend Micro, collected and explained', url: 'https://smtp.codes/trendmicro', checked },
      ],
      examples: ['554 5.7.1 <someone@example.com>: Recipient address rejected: BLOCK-RCPT.'],
      nearMisses: ['554 5.7.1 <someone@example.com>: Recipient address rejected: Access denied'],
    },
    {
      id: 'recipient',
      cause: 'recipient-unknown',
      codes: ['554 5.7.1'],
      phrases: ['recipient address rejected invalid recipient'],
      needs: 'whole',
      basis: 'observed',
      examples: [
        'host example.in.tmes.trendmicro.eu[192.0.2.147] said: 554 5.7.1 <someone@example.com>: Recipient address rejected: Invalid-Recipient.',
        '554 5.7.1 <someone@example.com>: Recipient address rejected: Invalid-Recipient.',
      ],
      nearMisses: ['550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown'],
    },
    {
      id: 'no-domain',
      cause: 'relay-denied',
      phrases: ['recipient address rejected no domain'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Outbound mail fails with 554',
          url: 'https://success.trendmicro.com/solution/1120618-send-outbound-mails-to-trend-micro-email-security-tmems-failed-with-554',
          seen: 'cited',
        },
      ],
      examples: ['554 5.7.1 <someone@example.com>: Recipient address rejected: NO-DOMAIN.'],
      nearMisses: ['554 5.7.1 <someone@example.com>: Recipient address rejected: Domain not found'],
    },
    {
      id: 'sender-filtering',
      cause: 'content-policy',
      phrases: ['block (temporarily|permanently) sender filtering authentication'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'SMTP codes of Deep Discovery Email Inspector',
          url: 'https://docs.trendmicro.com/en-us/documentation/article/deep-discovery-email-inspector-51-online-help-smtp-error-codes',
          checked,
        },
      ],
      examples: ['421 Block temporarily (Sender Filtering/Authentication)'],
      nearMisses: ['421 Blocked temporarily'],
    },
  ],
};
