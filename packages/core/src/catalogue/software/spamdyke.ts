import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** spamdyke, the connection filter for qmail. */
export const spamdyke: Origin = {
  kind: 'software',
  id: 'spamdyke',
  name: 'spamdyke',
  sources: [
    { title: 'spamdyke: its SMTP messages', url: 'https://www.spamdyke.org/documentation/README.html', seen: 'cited' },
    {
      title: 'What a hoster tells of its spamdyke replies',
      url: 'https://tickets.suresupport.com/faq/article-1420/en/spamdyke_graylisting_1',
      checked,
    },
  ],
  signatures: [
    {
      id: 'graylisted',
      cause: 'greylisting',
      phrases: ['your address has been graylisted'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 Your address has been graylisted. Try again later.'],
      nearMisses: ['554 Your address has been blacklisted'],
    },
    {
      id: 'rdns',
      cause: 'reverse-dns',
      phrases: ['refused you have no reverse dns entry', 'refused your reverse dns entry (does not resolve|contains)'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 Refused. You have no reverse DNS entry.',
        '554 Refused. Your reverse DNS entry does not resolve.',
      ],
      nearMisses: ['554 Refused. You have no mail exchanger.'],
    },
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'refused your (ip address|domain name|name server) is (blacklisted|listed in)',
        'refused your ip address is listed in the rbl',
        'refused your domain name is listed in the rhsbl',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 Refused. Your IP address is listed in the RBL at dnsbl.example.net',
        '554 Refused. Your domain name is blacklisted.',
      ],
      nearMisses: ['554 Refused. Your IP address is private.'],
    },
    {
      id: 'sender-mx',
      cause: 'sender-domain-dns',
      phrases: ['refused the domain of your sender address has no mail exchanger'],
      needs: 'text',
      basis: 'documented',
      examples: ['554 Refused. The domain of your sender address has no mail exchanger (MX).'],
      nearMisses: ['554 Refused. You have no reverse DNS entry.'],
    },
    {
      id: 'recipients',
      cause: 'recipient-limit',
      phrases: ['too many recipients try the remaining addresses again later'],
      needs: 'text',
      basis: 'documented',
      examples: ['452 Too many recipients. Try the remaining addresses again later.'],
      nearMisses: ['452 Too many messages. Try again later.'],
    },
    {
      id: 'slow',
      cause: 'network',
      phrases: ['timeout talk faster next time'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 Timeout. Talk faster next time.'],
      nearMisses: ['421 Talk to us next time.'],
    },
    {
      id: 'early-talker',
      cause: 'protocol',
      phrases: ['refused you are not following the smtp protocol'],
      needs: 'text',
      basis: 'documented',
      examples: ['554 Refused. You are not following the SMTP protocol.'],
      nearMisses: ['554 Refused. You are not following.'],
    },
    {
      id: 'relay',
      cause: 'relay-denied',
      phrases: ['refused sending to remote addresses relaying is not allowed'],
      needs: 'text',
      basis: 'documented',
      examples: ['554 Refused. Sending to remote addresses (relaying) is not allowed.'],
      nearMisses: ['554 Refused. Sending is off.'],
    },
  ],
};
