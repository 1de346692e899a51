import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Cox. Replies end in `AUP#` and a code such as CXBL, CXMXRT or IPBL0001. */
export const cox: Origin = {
  kind: 'provider',
  id: 'cox',
  name: 'Cox',
  hosts: ['cox.net', 'cox.com', 'cxr.mx.a.cloudfilter.net', 'coxmail.com', 'east.cox.net', 'west.cox.net'],
  domains: ['cox.net', 'cox.com'],
  markers: ['cox too many bad commands', 'postmaster cox net', 'not contact cox communications'],
  sources: [
    {
      title: 'Email error codes of Cox',
      url: 'https://www.cox.com/residential/support/email-error-codes.html',
      seen: 'cited',
    },
    {
      title: 'The codes of Cox with their meaning, as the Sisimai project quotes them',
      url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/Cox.pm',
      checked,
    },
  ],
  signatures: [
    {
      id: 'blocked',
      cause: 'reputation',
      phrases: ['aup (cxbl|cxthrt|cxmj)', '(cxbl|cdrbl) & (blocked|rejected|refused|aup)'],
      needs: 'text',
      basis: 'documented',
      wait: {
        minSeconds: 3600,
        maxSeconds: 86400,
        basis: 'documented',
        source: 'https://www.cox.com/residential/support/email-error-codes.html',
      },
      steps: [
        {
          who: 'sender',
          do: 'For CDRBL find and stop the traffic that looks like spam and let the queue retry for a day; for CXBL ask Cox to unblock the address.',
          why: 'Cox documents that a CDRBL block never lasts longer than 24 hours, while CXBL stays until Cox lifts it.',
        },
      ],
      examples: [
        '554 eastrmimpi110.cox.net cox 192.0.2.67 blocked - Refer to Error Codes section at https://www.cox.com/ for more information. AUP#CXBL',
        '421 eastrmimpi110.cox.net 192.0.2.67 temporarily blocked AUP#CDRBL',
      ],
      nearMisses: ['554 192.0.2.67 blocked'],
    },
    {
      id: 'no-rdns',
      cause: 'reverse-dns',
      phrases: [
        'aup cxdns',
        'cox dns check failure',
        'cox rejected no rdns',
        'dns check failure try again later',
        'rejected no rdns',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 eastrmimpi110.cox.net cox 192.0.2.68 DNS check failure - try again later. AUP#CXDNS',
        '554 192.0.2.68 rejected - no rDNS',
      ],
      nearMisses: ['450 4.7.1 DNS failure, try again later'],
    },
    {
      id: 'sender-domain',
      cause: 'authentication',
      phrases: ['aup cxsndr'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.1.0 <someone@example.com> sender rejected. Refer to Error Codes section. AUP#CXSNDR'],
      nearMisses: ['550 5.1.0 <someone@example.com> sender rejected.'],
    },
    {
      id: 'rate',
      cause: 'rate-limit',
      phrases: [
        'aup (cxcnct|cxmxrt)',
        'cox too many sessions from',
        '452 message threshold exceeded',
        'message threshold exceeded',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Open at most five to ten connections to Cox at once and at most 100 messages over each.',
          why: 'Cox documents limits of connections per IP address and closes one after 100 messages.',
        },
      ],
      examples: [
        '421 eastrmimpi110.cox.net cox too many sessions from 192.0.2.69 AUP#CXCNCT',
        '452 4.5.3 message threshold exceeded AUP#CXMXRT',
        '452 4.1.0 <someone@example.com> message threshold exceeded',
      ],
      nearMisses: ['421 too many sessions from 192.0.2.69'],
    },
    {
      id: 'blocklist',
      cause: 'blocklist',
      phrases: [
        '(ipbl0001|ipbl0010|ipbl0011|ipbl0100|ipbl0101|ipbl0110|ipbl0111|ipbl00001)',
        '(ipbl1000|ipbl1001|ipbl1010|ipbl1011|ipbl1100|ipbl1101|ipbl1110|ipbl1111)',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Read the digits behind IPBL: 0001 is Spamhaus, 0010 Sender Score, 0100 Invaluement, 1000 Cloudmark; ask for removal at each list that has a 1.',
          why: 'The code is a sum of the lists that hold the IP, and Cox leaves removal to them.',
        },
      ],
      examples: ['554 eastrmimpi110.cox.net cox 192.0.2.70 blocked. AUP#IPBL0001'],
      nearMisses: ['554 192.0.2.70 blocked by an IP blocklist'],
    },
    {
      id: 'url-listed',
      cause: 'content-policy',
      phrases: ['(urlbl011|urlbl101|urlbl110|urlbl1001|urlbl001|urlbl010|urlbl100)'],
      needs: 'text',
      basis: 'documented',
      examples: ['552 5.2.0 message rejected. AUP#URLBL101'],
      nearMisses: ['552 5.2.0 message rejected.'],
    },
    {
      id: 'protocol',
      cause: 'protocol',
      phrases: ['aup cxsmtp', 'cox too many bad commands from', 'esmtp no data before greeting'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 cox too many bad commands from 192.0.2.71',
        '550 5.7.1 message rejected. AUP#CXSMTP',
        '554 cox.example.net ESMTP no data before greeting',
      ],
      nearMisses: ['421 too many bad commands'],
    },
    {
      id: 'not-available',
      cause: 'service-unavailable',
      phrases: ['esmtp server temporarily not available'],
      needs: 'origin',
      basis: 'documented',
      examples: ['421 eastrmimpi110.cox.net ESMTP server temporarily not available'],
      nearMisses: ['421 mx.example.org ESMTP server temporarily not available'],
    },
  ],
};
