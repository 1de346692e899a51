import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** GroupWise Internet Agent (GWIA), the sending and receiving end of GroupWise. */
export const groupwise: Origin = {
  kind: 'software',
  id: 'groupwise',
  name: 'GroupWise',
  sources: [
    {
      title: 'GroupWise: its 400 level errors',
      url: 'https://support.novell.com/docs/Tids/Solutions/10060050.html',
      checked,
    },
    { title: 'GroupWise: host down', url: 'https://support.microfocus.com/kb/doc.php?id=7002712', checked },
  ],
  signatures: [
    {
      id: 'tcp-error',
      cause: 'network',
      phrases: ['420 tcp (read|write) error', 'tcp (read|write) error'],
      needs: 'text',
      basis: 'documented',
      examples: ['420 TCP read error', '420 TCP Write Error'],
      nearMisses: ['420 disk write error'],
    },
    {
      id: 'host-down',
      cause: 'network',
      codes: ['450'],
      phrases: ['450 host down'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 Host down',
        '450 Host down (mx.example.org)',
        '10:15:22 1A2B DMN: MSG 123456 Send Failure: 450 Host down (mx.example.org)',
      ],
      nearMisses: ['450 Host not found'],
    },
  ],
};
