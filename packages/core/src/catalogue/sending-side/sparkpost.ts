import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const bounces = {
  title: 'Bounce classes of SparkPost',
  url: 'https://support.sparkpost.com/docs/deliverability/bounce-classification-codes',
  checked,
} as const;

/** SparkPost and its server Momentum, whose own reasons start with `[internal]`. */
export const sparkpost: Origin = {
  kind: 'sending-side',
  id: 'sparkpost',
  name: 'SparkPost',
  hosts: ['sparkpostmail.com', 'sparkpost.com', 'sparkpostmail.eu', 'sparkpostelite.com'],
  sources: [bounces],
  signatures: [
    {
      id: 'no-mx',
      cause: 'recipient-domain-dns',
      phrases: [
        'internal (no mx or a for domain|no mx for domain|dns lookup failed|failed to lookup)',
        'internal no mx or a',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'SparkPost: delays and bounces',
          url: 'https://support.sparkpost.com/docs/faq/understanding-delays-bounces',
          checked,
        },
      ],
      examples: ['454 4.4.4 [internal] no MX or A for domain'],
      nearMisses: ['454 4.4.4 no MX or A for domain'],
    },
    {
      id: 'suppressed',
      cause: 'sender-hold',
      phrases: ['recipient address (was|is|) suppressed due to (customer|system) policy'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'SparkPost: recipient address was suppressed due to customer policy',
          url: 'https://support.sparkpost.com/docs/faq/recipient-address-was-suppressed-due-to-customer-policy',
          checked,
        },
      ],
      examples: [
        '550 5.7.1 recipient address suppressed due to customer policy',
        '554 5.7.1 [internal] recipient address was suppressed due to system policy',
      ],
      nearMisses: ['550 5.7.1 recipient suppressed'],
    },
    {
      id: 'limits',
      cause: 'rate-limit',
      phrases: ['exceed sending limit (hourly|daily|sandbox|monthly)', 'exceed sending limit'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'SparkPost: extended error codes',
          url: 'https://support.sparkpost.com/docs/tech-resources/extended-error-codes',
          checked,
        },
      ],
      examples: ['420 Exceed Sending Limit (daily)'],
      nearMisses: ['452 Sending limit exceeded'],
    },
    {
      id: 'sending-domain',
      cause: 'access-denied',
      phrases: ['unconfigured sending domain', 'unconfigured or unverified sending domain', 'invalid sending domain'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'SparkPost: error messages of its SMTP service',
          url: 'https://support.sparkpost.com/docs/faq/error-messages-smtp',
          checked,
        },
      ],
      examples: ['550 5.7.1 Unconfigured Sending Domain <example.com>'],
      nearMisses: ['550 5.7.1 Unknown sending domain'],
    },
    {
      id: 'api-header',
      cause: 'protocol',
      phrases: ['json parsing error in x msys api', 'x msys api & json'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'SparkPost: error messages of its SMTP service',
          url: 'https://support.sparkpost.com/docs/faq/error-messages-smtp',
          checked: '2026-11-24',
        },
      ],
      examples: ['550 5.6.0 JSON parsing error in X-MSYS-API'],
      nearMisses: ['550 5.6.0 JSON parsing error in X-Mailer-API'],
    },
  ],
};
