import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

const classification = {
  title: 'Hornetsecurity classification codes, as its reseller EveryCloud lists them',
  url: 'https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes',
  checked: '2026-11-24',
} as const;

/** Hornetsecurity (antispameurope); also under the names of resellers such as EveryCloud. It gives its reasons by code. */
export const hornetsecurity: Origin = {
  kind: 'gateway',
  id: 'hornetsecurity',
  name: 'Hornetsecurity',
  hosts: ['hornetsecurity.com', 'antispameurope.com', 'cloud-security.net', 'hornetsecurity.de'],
  sources: [
    {
      title: 'Hornetsecurity reason codes, as its reseller EveryCloud lists them',
      url: 'https://support.everycloud.com/support/solutions/articles/4000039509-workspace-reason-codes',
      checked,
    },
  ],
  signatures: [
    {
      id: 'spam-ip',
      cause: 'reputation',
      codes: ['554 5.5.4', '5.5.4'],
      needs: 'origin',
      basis: 'documented',
      examples: ['host mx01.hornetsecurity.com[192.0.2.134] said: 554 5.5.4 (in reply to RCPT TO command)'],
      nearMisses: ['554 5.5.4 Invalid argument'],
    },
    {
      id: 'bad-reputation',
      cause: 'reputation',
      phrases: ['address has a bad reputation to unblock visit'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '554 5.5.4 Your IP 192.0.2.135 address has a bad reputation. To unblock visit http://cloud-security.net/unblock?x=1',
      ],
      nearMisses: ['554 5.5.4 Your IP has a bad reputation'],
    },
    {
      id: 'content',
      cause: 'content-policy',
      codes: ['5.5.5', '5.5.7', '5.6.1', '5.6.2', '5.6.3', '5.6.4', '5.6.9', '4.5.5'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host mx23a.antispameurope.com[192.0.2.136] said: 554 5.6.1 e-mail rejected (in reply to end of DATA command)',
      ],
      nearMisses: ['554 5.6.1 Media not supported'],
    },
    {
      id: 'loop',
      cause: 'routing',
      codes: ['5.5.6'],
      needs: 'origin',
      basis: 'documented',
      examples: ['host mx24a.antispameurope.com[192.0.2.137] said: 554 5.5.6 (in reply to end of DATA command)'],
      nearMisses: ['554 5.5.6 Invalid'],
    },
    {
      id: 'recipient',
      cause: 'recipient-unknown',
      phrases: ['unknown domain or unknown recipient', 'recipient address rejected undeliverable address'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host mx25a.antispameurope.com[192.0.2.138] said: 550 5.1.1 <someone@example.com>: Recipient address rejected: undeliverable address (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 <someone@example.com>: Recipient address rejected: undeliverable address'],
    },
    {
      id: 'spam-words',
      cause: 'content-policy',
      codes: ['554 5.6.1', '554 5.6.2', '554 5.6.3'],
      phrases: ['spam (header|link|body) rejected'],
      needs: 'text',
      basis: 'documented',
      sources: [classification],
      examples: ['554 5.6.2 Spam Link rejected'],
      nearMisses: ['554 5.7.1 Spam rejected'],
    },
    {
      id: 'spam-ip-words',
      cause: 'reputation',
      codes: ['554 5.5.4'],
      phrases: ['spam ip rejected'],
      needs: 'text',
      basis: 'documented',
      sources: [classification],
      examples: ['554 5.5.4 Spam IP rejected'],
      nearMisses: ['554 5.7.1 Your IP was rejected'],
    },
    {
      id: 'filter-words',
      cause: 'content-policy',
      codes: ['554 5.5.5', '554 5.5.7', '554 5.6.4', '450 4.5.5'],
      phrases: [
        '(e mail|email) rejected (spam|content attachment)',
        'virus (e mail|email) blocked',
        'header checks defer',
      ],
      needs: 'whole',
      basis: 'documented',
      sources: [classification],
      examples: ['554 5.5.5 e-mail Rejected Spam', '554 5.6.4 Virus E-Mail Blocked', '450 4.5.5 Header Checks Defer'],
      nearMisses: ['554 5.7.1 e-mail rejected, spam', '554 5.6.4 Virus found in e-mail, blocked'],
    },
    {
      id: 'loop-words',
      cause: 'routing',
      phrases: ['loop detection & x antispameurope'],
      needs: 'text',
      basis: 'documented',
      sources: [classification],
      examples: ['554 5.5.6 Loop detection > 10 mal X-antispameurope-disclaimer'],
      nearMisses: ['554 5.5.6 Loop detected'],
    },
    {
      id: 'recipient-words',
      cause: 'recipient-unknown',
      phrases: ['unknown domain or unknown recipient ldap check'],
      needs: 'text',
      basis: 'documented',
      sources: [classification],
      examples: ['554 5.7.1 unknown domain or unknown recipient (LDAP check)'],
      nearMisses: ['554 5.7.1 unknown recipient (LDAP check)'],
    },
  ],
};
