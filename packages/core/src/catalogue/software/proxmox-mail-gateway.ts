import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository(
  'Proxmox Mail Gateway',
  'proxmox/pmg-api',
  '09158948b9568e8123f4319f47ddb10b9a292a78',
  checked,
);

/** Proxmox Mail Gateway: its filter and policy service. */
export const proxmoxMailGateway: Origin = {
  kind: 'software',
  id: 'proxmox-mail-gateway',
  name: 'Proxmox Mail Gateway',
  sources: [
    { title: 'Proxmox Mail Gateway: source', url: 'https://github.com/proxmox/pmg-api', checked },
    {
      title: 'Proxmox Mail Gateway: administration guide',
      url: 'https://pmg.proxmox.com/pmg-docs/pmg-admin-guide.html',
      checked,
    },
  ],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['service is unavailable try later'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/bin/pmgpolicy', 687)],
      wait: { minSeconds: 180, maxSeconds: 1800, basis: 'documented', source: 'https://github.com/proxmox/pmg-api' },
      examples: ['450 4.7.1 <user@example.org>: Recipient address rejected: Service is unavailable (try later)'],
      nearMisses: ['450 4.7.1 Service is unavailable'],
    },
    {
      id: 'not-delivered',
      cause: 'internal-error',
      phrases: ['detected undelivered mail', 'local delivery failed unfinished data'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/PMG/SMTP.pm', 173)],
      examples: ['451 4.4.0 detected undelivered mail (4F2A1B)', '451 4.5.0 Local delivery failed: unfinished data'],
      nearMisses: ['451 4.4.0 mail'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['is not a designated mailserver for'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/bin/pmgpolicy', 387)],
      examples: [
        '554 5.7.1 <user@example.org>: Recipient address rejected: Rejected by SPF: 192.0.2.14 is not a designated mailserver for news@example.com (context mfrom, on mx.example.org)',
      ],
      nearMisses: ['554 5.7.1 not a mailserver'],
    },
  ],
};
