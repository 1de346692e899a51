import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Stalwart', 'stalwartlabs/stalwart', 'd72608f3e2d530c6560aaf2c7c290afd72671b82', checked);
const documentation = repository(
  'Stalwart documentation',
  'stalwartlabs/website',
  'cf33c5b97a39b252f5af597dd9f49eb8b972cea6',
  checked,
);

/** Stalwart Mail Server. */
export const stalwart: Origin = {
  kind: 'software',
  id: 'stalwart',
  name: 'Stalwart',
  sources: [
    { title: 'Stalwart: source of its SMTP server', url: 'https://github.com/stalwartlabs/stalwart', checked },
    { title: 'Stalwart: inbound documentation', url: 'https://stalw.art/docs/', checked },
  ],
  signatures: [
    {
      id: 'session-limits',
      cause: 'rate-limit',
      phrases: [
        'maximum number of messages per session exceeded',
        'session exceeded transfer quota',
        '452 4.4.5 rate limit exceeded try again later',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/smtp/src/inbound/data.rs', 1009), source('crates/smtp/src/inbound/spawn.rs', 167)],
      examples: [
        '452 4.4.5 Maximum number of messages per session exceeded.',
        '452 4.7.28 mx.example.org Session exceeded transfer quota.',
        '452 4.4.5 Rate limit exceeded, try again later.',
      ],
      nearMisses: ['452 4.3.1 Mail system full, try again later.'],
    },
    {
      id: 'session-too-long',
      cause: 'rate-limit',
      phrases: ['session open for too long'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/smtp/src/inbound/spawn.rs', 179)],
      examples: ['421 4.3.2 mx.example.org Session open for too long.'],
      nearMisses: ['421 4.3.2 Session closed'],
    },
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisted please try again in a few moments', 'you have been greylisted'],
      needs: 'text',
      basis: 'documented',
      sources: [documentation('src/content/docs/docs/0.15/sieve/examples.md', 24)],
      examples: [
        '452 4.2.2 Greylisted, please try again in a few moments.',
        "422 4.2.2 You have been greylisted '192.0.2.5.news@example.com.user@example.org'.",
      ],
      nearMisses: ['452 4.2.2 please try again in a few moments'],
    },
    {
      id: 'verify',
      cause: 'recipient-verification',
      phrases: ['unable to verify address at this time'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/smtp/src/inbound/rcpt.rs', 261)],
      examples: ['451 4.4.3 Unable to verify address at this time.'],
      nearMisses: ['451 4.4.3 Unable to verify DNS'],
    },
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: [
        'email (temporarily |)rejected per dmarc policy',
        'no passing dkim signatures found',
        'temporary spf validation error',
        'arc validation failed',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/smtp/src/inbound/data.rs', 436)],
      examples: [
        '451 4.7.1 Email temporarily rejected per DMARC policy.',
        '451 4.7.20 No passing DKIM signatures found.',
        '451 4.7.24 Temporary SPF validation error.',
      ],
      nearMisses: ['451 4.7.1 Email rejected per policy'],
    },
    {
      id: 'rdns',
      cause: 'reverse-dns',
      phrases: ['temporary error validating reverse dns', 'reverse dns validation failed'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/smtp/src/inbound/mail.rs', 104)],
      examples: ['451 4.7.25 Temporary error validating reverse DNS.'],
      nearMisses: ['451 4.7.25 Temporary error'],
    },
    {
      id: 'auth-errors',
      cause: 'smtp-auth',
      phrases: ['too many authentication errors disconnecting'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/smtp/src/inbound/auth.rs', 197)],
      examples: ['455 4.3.0 Too many authentication errors, disconnecting.'],
      nearMisses: ['451 4.3.0 Too many errors, disconnecting.'],
    },
    {
      id: 'errors',
      cause: 'protocol',
      phrases: ['too many errors disconnecting'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/smtp/src/inbound/rcpt.rs', 453)],
      examples: ['451 4.3.0 Too many errors, disconnecting.'],
      nearMisses: ['455 4.3.0 Too many authentication errors, disconnecting.'],
    },
    {
      id: 'loop',
      cause: 'routing',
      phrases: ['too many received headers possible loop detected'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/smtp/src/inbound/data.rs', 101)],
      examples: ['450 4.4.6 Too many Received headers. Possible loop detected.'],
      nearMisses: ['450 4.4.6 Too many headers.'],
    },
    {
      id: 'spam-score',
      cause: 'content-policy',
      phrases: ['message rejected due to excessive spam score'],
      needs: 'text',
      basis: 'documented',
      sources: [source('crates/smtp/src/inbound/data.rs', 588)],
      examples: ['550 5.7.1 Message rejected due to excessive spam score.'],
      nearMisses: ['550 5.7.1 Message rejected.'],
    },
  ],
};
