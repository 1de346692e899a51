import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('KumoMTA', 'KumoCorp/kumomta', '3ebc1e8585e0e989cfcf50a93c94a803610249e8', checked);

/** KumoMTA: what it answers and what it writes about its own queues. */
export const kumomta: Origin = {
  kind: 'software',
  id: 'kumomta',
  name: 'KumoMTA',
  sources: [
    { title: 'KumoMTA: source', url: 'https://github.com/KumoCorp/kumomta', checked },
    { title: 'KumoMTA: log record format', url: 'https://docs.kumomta.com/reference/log_record/', checked },
  ],
  signatures: [
    {
      id: 'sessions',
      cause: 'rate-limit',
      phrases: ['too many concurrent sessions try later'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/kumod/src/smtp_server.rs', 745)],
      examples: ['421 4.3.2 mx.example.com too many concurrent sessions. Try later'],
      nearMisses: ['421 4.3.2 sessions. Try later'],
    },
    {
      id: 'throttled',
      cause: 'sender-hold',
      phrases: [
        'kumomta internal (ready queue throttled|returning message to scheduled queue|delivery suspended|ready queue was suspended|queue is suspended|local ip not available|no sources for)',
        'kumomta internal … (throttled|suspended|full|no sources)',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/kumod/src/ready_queue.rs', 2430)],
      examples: ['451 4.4.1 KumoMTA internal: ready queue throttled'],
      nearMisses: ['451 4.4.1 ready queue'],
    },
    {
      id: 'failed-to-send',
      cause: 'internal-error',
      phrases: ['kumomta internal (error in|failed to|retrying)'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/kumod/src/smtp_dispatcher.rs', 1354)],
      examples: ['400 4.3.0 KumoMTA internal: error in deliver_message: lua failed'],
      nearMisses: ['400 4.3.0 error in deliver'],
    },
    {
      id: 'connect',
      cause: 'network',
      phrases: [
        'kumomta internal (failed to connect|unable to connect|all failed)',
        'kumomta internal failed to send message … connection (closed|reset|refused|lost|aborted|timed out)',
        'kumomta internal failed to connect to any candidate hosts',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/kumod/src/ready_queue.rs', 2110)],
      examples: [
        '400 4.4.1 KumoMTA internal: failed to connect to any candidate hosts: connect to 192.0.2.25 timed out',
      ],
      nearMisses: ['400 4.4.1 failed to connect'],
    },
    {
      id: 'no-mx',
      cause: 'recipient-domain-dns',
      phrases: ['mx didnt resolve to any hosts', 'recipient address has a null mx'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/kumod/src/smtp_dispatcher.rs', 286)],
      examples: ["451 4.4.4 MX didn't resolve to any hosts", '556 5.1.10 Recipient address has a null MX'],
      nearMisses: ['451 4.4.4 MX busy'],
    },
    {
      id: 'expired',
      cause: 'unknown',
      phrases: [
        'which exceeds the expiry time … configured via set_scheduling',
        'next delivery time … (max_age|max age)',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/kumod/src/queue/queue.rs', 816)],
      examples: [
        '551 5.4.7 Next delivery time would be at 2026-11-24T10:00:00Z which exceeds the expiry time 2026-11-24T09:00:00Z configured via set_scheduling',
      ],
      nearMisses: ['551 5.4.7 Next time'],
    },
  ],
};
