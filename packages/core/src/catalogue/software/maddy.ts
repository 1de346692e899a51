import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('maddy', 'foxcpp/maddy', '837b1b8a7761eaaa9ae2b3ff8c9b3a4495e9821e', checked);

/** maddy, the composable mail server. */
export const maddy: Origin = {
  kind: 'software',
  id: 'maddy',
  name: 'maddy',
  sources: [{ title: 'maddy: source', url: 'https://github.com/foxcpp/maddy', checked }],
  signatures: [
    {
      id: 'load',
      cause: 'overload',
      phrases: ['high load try again later'],
      needs: 'text',
      basis: 'documented',
      sources: [source('internal/endpoint/smtp/session.go', 581)],
      examples: ['451 4.3.2 High load, try again later'],
      nearMisses: ['451 4.3.2 High tide, try again later'],
    },
    {
      id: 'checks',
      cause: 'authentication',
      phrases: [
        'temporary error during dkim verification',
        'spf authentication (failed with a temporary error|failed|soft failed)',
        'no passing dkim signatures',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('internal/check/spf/spf.go', 211), source('internal/check/dkim/dkim.go', 203)],
      examples: [
        '421 4.7.0 Temporary error during DKIM verification',
        '451 4.7.23 SPF authentication failed with a temporary error',
      ],
      nearMisses: ['421 4.7.0 Temporary error during verification'],
    },
    {
      id: 'policy-check',
      cause: 'internal-error',
      phrases: ['(internal error|i o error|dns error) during policy check'],
      needs: 'text',
      basis: 'documented',
      sources: [source('internal/check/milter/milter.go', 414)],
      examples: ['451 4.7.0 Internal error during policy check'],
      nearMisses: ['451 4.7.0 policy check'],
    },
    {
      id: 'mta-sts',
      cause: 'tls',
      phrases: [
        'failed to establish the (mx record authenticity|module record authenticity)',
        'tls (it |is |)not available or unauthenticated but required',
        'tls is required but (unavailable|unsupported) or failed',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('internal/target/remote/security.go', 190)],
      examples: [
        '451 4.7.0 Failed to establish the MX record authenticity (MTA-STS)',
        '451 4.7.1 TLS is required but unavailable or failed (MTA-STS)',
      ],
      nearMisses: ['451 4.7.0 Failed to establish'],
    },
    {
      id: 'rdns',
      cause: 'reverse-dns',
      phrases: ['rdns name does not match source hostname', 'no ptr record found'],
      needs: 'text',
      basis: 'documented',
      sources: [source('internal/check/dns/dns.go', 82)],
      examples: ['450 4.7.25 rDNS name does not match source hostname', '450 4.7.25 No PTR record found'],
      nearMisses: ['450 4.7.25 name'],
    },
  ],
};
