import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** clamav-milter and clamsmtp: virus scanning at SMTP time with ClamAV. */
export const clamavMilter: Origin = {
  kind: 'software',
  id: 'clamav-milter',
  name: 'ClamAV milters',
  sources: [
    { title: 'ClamAV: source of clamav-milter', url: 'https://github.com/Cisco-Talos/clamav', checked },
    { title: 'clamsmtp: documentation', url: 'https://thewalter.net/stef/software/clamsmtp/', checked },
  ],
  signatures: [
    {
      id: 'scanner-down',
      cause: 'filter-failure',
      phrases: ['av system temporarily unavailable', '(failed to|unable to) … clamd'],
      needs: 'text',
      basis: 'observed',
      examples: ['451 4.7.1 AV system temporarily unavailable - please try later'],
      nearMisses: ['451 4.7.1 System temporarily unavailable - please try later'],
    },
    {
      id: 'virus',
      cause: 'content-policy',
      phrases: ['virus detected by clamav', 'virus detected discarded email', 'virus … detected by clamav'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '554 5.7.1 virus Eicar-Signature detected by ClamAV - http://www.clamav.net',
        '550 Virus Detected; Discarded Email',
      ],
      nearMisses: ['451 4.7.1 ClamAV: failed to scan'],
    },
  ],
};
