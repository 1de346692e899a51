import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const greylist = 'https://community.fortinet.com/t5/FortiMail/Technical-Tip-Greylisting-Process-Flow/ta-p/191707';

/** FortiMail, FortiMail Cloud and the mail filter of FortiGate. */
export const fortinet: Origin = {
  kind: 'gateway',
  id: 'fortinet',
  name: 'FortiMail',
  hosts: ['fortimailcloud.com', 'fortimail.com', 'fortinet.com', 'fortimailcloud.eu'],
  appliances: ['fortimail'],
  markers: ['fortiguard antispam', 'fortiguard anti spam'],
  sources: [
    { title: 'How FortiMail greylists', url: greylist, checked },
    {
      title: 'Troubleshooting of FortiMail',
      url: 'https://docs.fortinet.com/document/fortimail/6.4.2/administration-guide/260598/troubleshoot-mta-issues',
      checked,
    },
  ],
  signatures: [
    {
      id: 'greylisting',
      cause: 'greylisting',
      codes: ['451', '450', '4.3.2', '4.7.1'],
      phrases: ['please try again later', 'try again later'],
      needs: 'origin',
      basis: 'documented',
      wait: { minSeconds: 600, maxSeconds: 14400, basis: 'documented', source: greylist },
      examples: [
        'host gw-1.fortimailcloud.com[192.0.2.127] said: 451 4.3.2 Please try again later (in reply to RCPT TO command)',
      ],
      nearMisses: ['451 4.3.2 Please try again later'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: [
        'has been rejected the email message was detected as spam',
        'blocked because it contains fortiguard antispam blocking url',
        'message has been blocked because it contains fortiguard',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 5.7.1 This email from IP 192.0.2.128 has been rejected. The email message was detected as spam.',
        '554 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s).',
      ],
      nearMisses: ['550 5.7.1 Message detected as spam'],
    },
    {
      id: 'ip-listed',
      cause: 'blocklist',
      phrases: [
        'fortiguard antispam black ip',
        'fortiguard antispam (blacklisted|blocklisted|listed)',
        'ip is in fortiguard',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: ['554 5.7.1 Mail from 192.0.2.129 blocked: FortiGuard AntiSpam black IP'],
      nearMisses: ['554 5.7.1 Mail from 192.0.2.129 blocked: black IP'],
    },
  ],
};
