import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const quotas = 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html';
const suppression = {
  title: 'Suppression list of an account',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
  seen: 'cited',
} as const;
const delays = {
  title: 'Delay types of an event',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html',
  seen: 'cited',
} as const;

/** Amazon SES: its SMTP endpoint, its inbound servers (WorkMail too) and its own holds. */
export const amazonSes: Origin = {
  kind: 'sending-side',
  id: 'amazon-ses',
  name: 'Amazon SES',
  // Not amazonaws.com itself: a machine that anybody rents there has its name under compute.amazonaws.com.
  hosts: [
    'amazonses.com',
    'awsapps.com',
    'us-east-1.amazonaws.com',
    'us-east-2.amazonaws.com',
    'us-west-1.amazonaws.com',
    'us-west-2.amazonaws.com',
    'ca-central-1.amazonaws.com',
    'sa-east-1.amazonaws.com',
    'eu-west-1.amazonaws.com',
    'eu-west-2.amazonaws.com',
    'eu-west-3.amazonaws.com',
    'eu-central-1.amazonaws.com',
    'eu-north-1.amazonaws.com',
    'eu-south-1.amazonaws.com',
    'ap-south-1.amazonaws.com',
    'ap-southeast-1.amazonaws.com',
    'ap-southeast-2.amazonaws.com',
    'ap-northeast-1.amazonaws.com',
    'ap-northeast-2.amazonaws.com',
    'ap-northeast-3.amazonaws.com',
    'me-south-1.amazonaws.com',
    'af-south-1.amazonaws.com',
    'il-central-1.amazonaws.com',
    'us-gov-west-1.amazonaws.com',
  ],
  domains: ['awsapps.com'],
  markers: ['amazon ses', 'message expired unable to deliver in minutes'],
  sources: [
    {
      title: 'SMTP response codes of Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'throttled',
      cause: 'rate-limit',
      phrases: [
        'throttling failure (maximum sending rate exceeded|daily message quota exceeded)',
        '(maximum sending rate|daily message quota) exceeded',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [{ title: 'Errors about sending quotas', url: quotas, checked }],
      wait: { minSeconds: 1, maxSeconds: 600, basis: 'documented', source: quotas },
      summary:
        "The account has used up its sending rate or daily quota at Amazon SES; SES does not keep the message, so the client's own queue has to retry.",
      steps: [
        {
          who: 'sender',
          do: 'Retry with growing pauses of up to ten minutes and keep below the rate that the account dashboard shows; ask for a higher quota if the need lasts.',
          why: 'SES drops a message over the limit: only the retry of the sending program delivers it.',
        },
      ],
      examples: [
        '454 Throttling failure: Maximum sending rate exceeded.',
        '454 Throttling failure: Daily message quota exceeded.',
      ],
      nearMisses: ['454 4.7.0 Sending rate exceeded'],
    },
    {
      id: 'connections',
      cause: 'rate-limit',
      codes: ['421 -'],
      phrases: ['too many concurrent smtp connections'],
      needs: 'whole',
      basis: 'documented',
      examples: [
        '421 Too many concurrent SMTP connections',
        'host email-smtp.eu-west-1.amazonaws.com[192.0.2.152] refused to talk to me: 421 Too many concurrent SMTP connections',
      ],
      nearMisses: [
        '421 4.7.0 Too many concurrent SMTP connections',
        '421 Too many concurrent SMTP connections; please try again later.',
      ],
    },
    {
      id: 'suppressed',
      cause: 'sender-hold',
      phrases: [
        'amazon ses (has suppressed sending|did not send the message) to this address',
        'it is on the suppression list for your account',
        'message rejected address blacklisted',
        'recent history of bouncing as an invalid address',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [suppression],
      steps: [
        {
          who: 'sender',
          do: 'Find out why the address bounced or complained, and only then remove it from the account’s suppression list.',
          why: 'SES never contacted the recipient’s server; the entry blocks every message until it is removed.',
        },
      ],
      examples: [
        'Amazon SES did not send the message to this address because it is on the suppression list for your account. For more information about removing addresses from the suppression list, see the Amazon SES Developer Guide at https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
        '554 Message rejected: Address blacklisted.',
      ],
      nearMisses: ['554 5.7.1 Message rejected: sender blacklisted'],
    },
    {
      id: 'not-verified',
      cause: 'access-denied',
      phrases: [
        'email address is not verified the following identities failed the check',
        'message rejected email address is not verified',
        'not authorized to perform ses sendrawemail',
        'sending paused for this account',
        'sending suspended for this account',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Verified identities',
          url: 'https://docs.aws.amazon.com/ses/latest/dg/verify-addresses-and-domains.html',
          seen: 'cited',
        },
      ],
      examples: [
        '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: someone@example.com',
        '554 Access denied: User `arn:aws:iam::123456789012:user/x` is not authorized to perform `ses:SendRawEmail`',
      ],
      nearMisses: ['554 5.7.1 Address is not verified'],
    },
    {
      id: 'credentials',
      cause: 'smtp-auth',
      codes: ['535'],
      phrases: ['authentication credentials invalid'],
      needs: 'whole',
      basis: 'documented',
      examples: [
        'host email-smtp.eu-west-1.amazonaws.com[192.0.2.152] said: 535 Authentication Credentials Invalid',
        '535 Authentication Credentials Invalid',
      ],
      nearMisses: ['535 5.7.8 mx.example.org Authentication credentials invalid'],
    },
    {
      id: 'no-mailbox',
      cause: 'recipient-unknown',
      phrases: ['requested action not taken mailbox unavailable'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host inbound-smtp.us-west-2.amazonaws.com[192.0.2.150] said: 550 5.1.1 Requested action not taken: mailbox unavailable (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 Requested action not taken: mailbox unavailable'],
    },
    {
      id: 'duplicate-header',
      cause: 'protocol',
      phrases: ['transaction failed duplicate header'],
      needs: 'text',
      basis: 'observed',
      examples: ["554 Transaction failed: Duplicate header 'DKIM-Signature'."],
      nearMisses: ['554 Transaction failed'],
    },
    {
      id: 'service-failure',
      cause: 'internal-error',
      codes: ['454', '451 -'],
      phrases: ['temporary service failure'],
      needs: 'whole',
      basis: 'documented',
      examples: ['454 Temporary service failure'],
      nearMisses: ['454 4.3.0 mx.example.org Temporary service failure'],
    },
    {
      // The `delayType` of a DeliveryDelay event that quotes no reply.
      id: 'internal-delay',
      cause: 'internal-error',
      phrases: ['internalfailure'],
      needs: 'text',
      basis: 'documented',
      sources: [delays],
      examples: ['{"eventType":"DeliveryDelay","deliveryDelay":{"delayType":"InternalFailure"}}'],
      nearMisses: ['Internal failure'],
    },
    {
      id: 'deferral',
      cause: 'sender-hold',
      phrases: ['sendingdeferral'],
      needs: 'text',
      basis: 'documented',
      sources: [delays],
      examples: ['{"eventType":"DeliveryDelay","deliveryDelay":{"delayType":"SendingDeferral"}}'],
      nearMisses: ['Sending deferral'],
    },
    {
      id: 'delay-on-the-way',
      cause: 'network',
      phrases: ['transientcommunicationfailure'],
      needs: 'text',
      basis: 'documented',
      sources: [delays],
      examples: ['{"eventType":"DeliveryDelay","deliveryDelay":{"delayType":"TransientCommunicationFailure"}}'],
      nearMisses: ['Transient communication failure'],
    },
    {
      id: 'delay-of-the-address',
      cause: 'reputation',
      phrases: ['ipfailure', 'spamdetected'],
      needs: 'text',
      basis: 'documented',
      sources: [delays],
      examples: [
        '{"eventType":"DeliveryDelay","deliveryDelay":{"delayType":"IPFailure"}}',
        '{"eventType":"DeliveryDelay","deliveryDelay":{"delayType":"SpamDetected"}}',
      ],
      nearMisses: ['IP failure'],
    },
    {
      id: 'data-timeout',
      cause: 'network',
      codes: ['451'],
      phrases: ['timeout waiting for data from client'],
      needs: 'whole',
      basis: 'documented',
      examples: ['451 Timeout waiting for data from client.'],
      nearMisses: ['421 Timeout waiting for data from client'],
    },
    {
      id: 'authentication-service',
      cause: 'smtp-auth',
      codes: ['454 -'],
      phrases: ['temporary authentication failure'],
      needs: 'whole',
      basis: 'documented',
      sources: [
        {
          title: 'SMTP response codes returned by Amazon SES',
          url: 'https://docs.aws.amazon.com/ses/latest/DeveloperGuide/smtp-response-codes.html',
          checked: '2026-11-24',
        },
      ],
      examples: ['454 Temporary authentication failure'],
      nearMisses: [
        '454 4.7.0 Temporary authentication failure',
        '454 Temporary authentication failure: Connection lost',
      ],
    },
  ],
};
