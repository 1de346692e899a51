import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Exchange Server on premises. What only Exchange Online answers stands under the provider exchange-online. */
export const exchange: Origin = {
  kind: 'software',
  id: 'exchange',
  name: 'Exchange Server',
  sources: [
    {
      title: 'Exchange Server: back pressure',
      url: 'https://learn.microsoft.com/exchange/mail-flow/back-pressure',
      checked,
    },
    {
      title: 'Exchange Server: delivery reports and their codes',
      url: 'https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
      checked,
    },
    {
      title: 'Exchange Server: receive connectors and their limits',
      url: 'https://learn.microsoft.com/exchange/mail-flow/connectors/receive-connectors',
      checked,
    },
  ],
  signatures: [
    {
      id: 'resolver-not-found',
      cause: 'recipient-unknown',
      phrases: [
        'resolver adr (recipientnotfound|exrecipnotfound|recipnotfound|badprimary)',
        'storedrv submit invalid recipient address',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
        '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found',
      ],
      nearMisses: ['550 5.1.1 RESOLVER failed'],
    },
    {
      id: 'resolver-restricted',
      cause: 'access-denied',
      phrases: [
        'resolver rst (notauthorized|authrequired|sendernotauthenticatedforgroup|sendernotauthenticatedformailbox|restrictedtorecipientspermission)',
        'client does not have permissions to send as this sender',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
        '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
        '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      ],
      nearMisses: ['550 5.7.1 Authentication required'],
    },
    {
      id: 'no-connection',
      cause: 'network',
      phrases: ['failed to connect winsock error code … win32 error code'],
      needs: 'text',
      basis: 'documented',
      summary:
        'Exchange could not open a connection to the next server; the Winsock code says why (10060 no answer, 10061 refused).',
      examples: [
        'Failed to connect. Winsock error code: 10060, Win32 error code: 10060. Attempted failover to alternate host, but that did not succeed.',
      ],
      nearMisses: ['451 4.4.0 Primary target IP address responded with: "451 4.7.1 Please try later"'],
    },
    {
      id: 'back-pressure-disk',
      cause: 'storage-full',
      phrases: ['insufficient system resources … (useddiskspace|databaseused|queuedatabase|disk)'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'receiver',
          do: 'Free space on the volume that holds the transport queue, or move the queue database; event 15004 to 15007 in the application log names the resource.',
          why: 'Exchange stops taking mail from outside while a resource is under pressure and starts again by itself.',
        },
      ],
      examples: [
        '452 4.3.1 Insufficient system resources (UsedDiskSpace[C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles\\data\\Queue])',
      ],
      nearMisses: ['452 4.3.1 Insufficient system resources (UsedVersionBuckets)'],
    },
    {
      id: 'back-pressure',
      cause: 'overload',
      phrases: ['insufficient system resources'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'receiver',
          do: 'Look for event 15004 to 15007 in the application log: it names the resource (version buckets, memory, disk) that is under pressure.',
          why: 'Exchange stops taking mail from outside while a resource is under pressure and starts again by itself.',
        },
      ],
      examples: [
        '452 4.3.1 Insufficient system resources',
        '452 4.3.1 Insufficient system resources (UsedVersionBuckets[C:\\Queue\\mail.que])',
      ],
      nearMisses: ['452 4.3.1 Insufficient system storage'],
    },
    {
      id: 'source-connections',
      cause: 'rate-limit',
      phrases: [
        'maximum number of concurrent connections from a single source has exceeded a limit',
        'maximum number of concurrent connections has exceeded a limit',
        'maximum number of concurrent connections for this connector has exceeded a limit',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel',
        '421 4.3.2 The maximum number of concurrent connections from a single source has exceeded a limit, closing transmission channel',
      ],
      nearMisses: ['421 4.3.2 Service not available, closing transmission channel'],
    },
    {
      id: 'message-rate',
      cause: 'rate-limit',
      phrases: ['message submission rate for this client has exceeded the configured limit'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 4.4.2 Message submission rate for this client has exceeded the configured limit'],
      nearMisses: ['421 4.4.2 Message timed out'],
    },
    {
      id: 'mailbox-offline',
      cause: 'mailbox-unavailable',
      phrases: [
        'storedrv … (mailboxoffline|mailbox offline|mailboxunavailable|mailboxserveroffline|mailbox database … offline|logonfailed)',
        'recipient deferred because there is no mdb',
        'storedrv deliver … mailbox … (unavailable|offline|disabled)',
      ],
      needs: 'text',
      basis: 'observed',
      examples: ['432 4.3.2 STOREDRV.Deliver; recipient deferred because there is no Mdb'],
      nearMisses: ['432 4.3.2 Deliver'],
    },
    {
      id: 'cannot-relay',
      cause: 'relay-denied',
      phrases: [
        'unable to relay recipient in non accepted domain',
        'smtp unable to relay',
        'unable to relay (for|recipient)',
      ],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'],
      nearMisses: ['550 5.7.1 Unable to deliver'],
    },
    {
      id: 'dns',
      cause: 'recipient-domain-dns',
      phrases: ['the error was dns query failed'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 4.4.0 DNS query failed. The error was: DNS query failed with error ErrorRetry'],
      nearMisses: ['451 4.4.0 query failed'],
    },
    {
      id: 'auth',
      cause: 'smtp-auth',
      phrases: ['cannot achieve exchange server authentication'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '454 4.7.0 Cannot achieve Exchange Server authentication',
        '451 5.7.3 Cannot achieve Exchange Server authentication',
      ],
      nearMisses: ['454 4.7.0 Cannot achieve this'],
    },
  ],
};
