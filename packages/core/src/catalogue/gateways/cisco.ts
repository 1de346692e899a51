import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Cisco Secure Email (IronPort, Cloud Gateway). It writes enhanced codes with a `#`: `#4.4.5`. */
export const cisco: Origin = {
  kind: 'gateway',
  id: 'cisco',
  name: 'Cisco Secure Email',
  hosts: ['iphmx.com', 'ironport.com', 'senderbase.org', 'talosintelligence.com', 'res.cisco.com'],
  appliances: ['ironport'],
  markers: ['sbrs score too low', 'due to the sending (mtas|mta) poor reputation'],
  sources: [
    { title: 'Reputation centre of Talos', url: 'https://www.talosintelligence.com/reputation_center', seen: 'cited' },
    {
      title: 'Cisco: mail flow policies and the limits that they set',
      url: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/216842-understand-parameters-related-to-mail-fl.html',
      checked,
    },
  ],
  signatures: [
    {
      id: 'sender-reputation',
      cause: 'reputation',
      phrases: [
        'rejected due to the sending (mtas|mta|mta s) poor reputation',
        'sending (mtas|mta|mta s) poor reputation',
        'sbrs score too low',
        'sbrs',
        'your access to this mail system has been rejected due to the sending (mtas|mta|mta s) poor reputation',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP address up in the reputation centre of Talos, stop what lowers it, and dispute a wrong verdict there.',
          why: 'The gateway refuses by the sender IP reputation score of Talos (SenderBase).',
        },
      ],
      examples: [
        "host mx2.hc2916-71.iphmx.com[192.0.2.120] refused to talk to me: 554-esa6.hc2916-71.iphmx.com 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
        '554 smtp-fw-9107.example.com SBRS score too low: https://www.senderbase.org/',
      ],
      nearMisses: ['554 Your access to this mail system has been rejected'],
    },
    {
      id: 'access',
      cause: 'access-denied',
      phrases: [
        'your access to submit messages to this (e mail|mail) system has been rejected',
        'your access to this mail system has been rejected',
      ],
      needs: 'text',
      basis: 'observed',
      examples: ['550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.'],
      nearMisses: ['550 5.7.1 Access rejected'],
    },
    {
      id: 'connections',
      cause: 'rate-limit',
      phrases: ['4.4.5 too many connections from your host', '4.4.5 too many tls sessions at this time'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Cisco: mail flow policies and the limits that they set',
          url: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/216842-understand-parameters-related-to-mail-fl.html',
          checked,
        },
        {
          title: 'Delivery rules that Momentum ships for large receivers',
          url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1395',
          checked,
        },
      ],
      examples: ['421 #4.4.5 Too many connections from your host.'],
      nearMisses: ['421 Too many connections from your host'],
    },
    {
      id: 'hourly-recipients',
      cause: 'rate-limit',
      codes: ['452', '450'],
      phrases: ['too many recipients received this hour', 'too many recipients received from the sender'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Send to fewer recipients of this domain in an hour from one IP address; ask its administrator to raise the limit for you if the mail is wanted.',
          why: 'The mail flow policy for your address counts recipients per hour; it is often low for senders without a good reputation.',
        },
      ],
      examples: ['452 Too many recipients received this hour'],
      nearMisses: ['452 4.5.3 Too many recipients'],
    },
    {
      id: 'listener-full',
      cause: 'overload',
      phrases: ['4.4.5 too many connections to this (host|listener)'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Cisco: mail flow policies and the limits that they set',
          url: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/216842-understand-parameters-related-to-mail-fl.html',
          checked,
        },
        {
          title: 'Delivery rules that Momentum ships for large receivers',
          url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1389',
          checked,
        },
      ],
      examples: ['421 #4.4.5 Too many connections to this listener.', '421 #4.4.5 Too many connections to this host.'],
      nearMisses: ['421 #4.4.5 Too many connections from your host.'],
    },
    {
      id: 'recipient-check',
      cause: 'recipient-verification',
      phrases: ['temporary recipient validation error'],
      needs: 'text',
      basis: 'observed',
      examples: ['451 #4.1.1 Temporary recipient validation error.'],
      nearMisses: ['451 4.3.0 Temporary lookup failure'],
    },
    {
      id: 'address-rejected',
      cause: 'recipient-unknown',
      codes: ['550'],
      phrases: ['5.1.0 address rejected', '550 5.1.0 address rejected'],
      needs: 'whole',
      basis: 'observed',
      examples: [
        'host mx1.example.iphmx.com[192.0.2.91] said: 550 #5.1.0 Address rejected. (in reply to RCPT TO command)',
        '550 #5.1.0 Address rejected.',
      ],
      nearMisses: ['550 5.1.1 Address rejected', '550 5.1.0 <someone@example.com>: Sender address rejected'],
    },
    {
      id: 'authentication',
      cause: 'authentication',
      phrases: [
        '(dmarc unauthenticated|spf unauthorized) mail is prohibited',
        'unable to perform dmarc verification',
        'temporary error occurred during spf verification',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 #5.7.1 DMARC unauthenticated mail is prohibited.',
        '550 #5.7.1 SPF unauthorized mail is prohibited.',
      ],
      nearMisses: ['550 5.7.1 DMARC failure'],
    },
    {
      id: 'sender-domain',
      cause: 'sender-domain-dns',
      phrases: ['4.1.8 domain of sender address does not resolve', '5.1.8 domain of sender address does not exist'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx1.hc100-20.iphmx.com[192.0.2.121] said: 451 #4.1.8 Domain of sender address <someone@example.com> does not resolve',
      ],
      nearMisses: ['451 4.1.8 Domain of sender address someone@example.com does not resolve'],
    },
    {
      id: 'session-time',
      cause: 'network',
      phrases: ['exceeded allowable connection time disconnecting'],
      needs: 'text',
      basis: 'observed',
      examples: ['421 Exceeded allowable connection time, disconnecting.'],
      nearMisses: ['421 4.4.2 Connection timed out'],
    },
    {
      id: 'bad-commands',
      cause: 'protocol',
      phrases: ['exceeded bad smtp command limit disconnecting', 'exceeded bad smtp command limit'],
      needs: 'text',
      basis: 'observed',
      examples: ['421 Exceeded bad SMTP command limit, disconnecting.', '421 Exceeded bad SMTP command limit'],
      nearMisses: ['421 4.7.0 too many errors'],
    },
    {
      id: 'header-size',
      cause: 'message-too-large',
      phrases: ['5.3.4 message header size exceeds limit'],
      needs: 'text',
      basis: 'documented',
      examples: ['552 #5.3.4 message header size exceeds limit'],
      nearMisses: ['552 5.3.4 Header too long'],
    },
  ],
};
