import type { Signature } from '../origin.ts';

const checked = '2026-11-23';

/** What the transport, the mailbox store and the submission service of Exchange Online say, mostly in its own reports. */
export const exchangeTransport: readonly Signature[] = [
  {
    id: 'socket-error',
    cause: 'network',
    phrases: [
      'socketerror',
      'suspiciousremoteservererror',
      'connection was closed abruptly',
      'connection refused socket error code',
      'message socket error code',
    ],
    needs: 'text',
    basis: 'documented',
    sources: [
      {
        title: 'Connection dropped due to SocketError',
        url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/send-receive-emails-socketerror',
        checked,
      },
    ],
    examples: [
      '421 4.4.2 Connection dropped due to SocketError',
      '450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)',
      '550 5.4.316 Message expired, connection refused(Socket error code 10061)',
    ],
    nearMisses: ['421 4.4.2 Connection dropped'],
  },
  {
    id: 'outbound-network-code',
    cause: 'network',
    codes: ['4.4.314', '4.4.315', '4.4.316', '4.4.318', '5.4.314', '5.4.315', '5.4.316', '5.4.318'],
    needs: 'text',
    basis: 'documented',
    examples: ['450 4.4.316 Connection refused [Message=] [LastAttemptedServerName=mx.example.com]'],
    nearMisses: ['450 4.4.1 Connection refused'],
  },
  {
    id: 'outbound-dns-code',
    cause: 'recipient-domain-dns',
    codes: ['4.4.310', '4.4.311', '4.4.312', '5.4.310', '5.4.311', '5.4.312'],
    needs: 'text',
    basis: 'documented',
    examples: [
      '550 5.4.310 DNS domain example.com does not exist [Message=InfoDomainNonexistent]',
      '450 4.4.312 DNS query failed [Message=ErrorRetry]',
    ],
    nearMisses: ['451 4.4.3 DNS query failed'],
  },
  {
    id: 'outbound-tls-code',
    cause: 'tls',
    codes: [
      '4.4.317',
      '5.4.317',
      '4.7.320',
      '4.7.321',
      '4.7.322',
      '4.7.323',
      '4.7.324',
      '4.7.325',
      '5.7.320',
      '5.7.321',
      '5.7.322',
      '5.7.323',
      '5.7.324',
      '5.7.325',
      '4.4.8',
      '5.4.8',
    ],
    needs: 'text',
    basis: 'documented',
    examples: [
      '450 4.7.323 tlsa-invalid: The domain failed DANE validation',
      '450 4.4.317 Cannot connect to remote server [Message=SubjectMismatch]',
    ],
    nearMisses: ['450 4.7.5 Server certificate not trusted'],
  },
  {
    id: 'client-auth',
    cause: 'smtp-auth',
    phrases: [
      'client was not authenticated to send (anonymous|) mail',
      'client not authenticated to send mail',
      'smtpclientauthentication is disabled',
      'basic authentication is not supported for client submission',
    ],
    needs: 'text',
    basis: 'documented',
    examples: [
      '530 5.7.57 Client not authenticated to send mail. [LO2P265CA0101.GBRP265.PROD.OUTLOOK.COM]',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    ],
    nearMisses: ['530 5.7.0 Authentication required'],
  },
  {
    id: 'sending-limit',
    cause: 'rate-limit',
    phrases: [
      'the sender has exceeded the limit for the number of messages they can send to this recipient per hour',
      'message receive limit from specific sender exceeded',
      'submission quota exceeded',
      'has exceeded permitted limits within',
      'youve reached your daily limit for message recipients',
      'exceeded its daily limit for sending email to external recipients',
      'tenant external recipient rate limit',
      'clientsubmit sender thread limit exceeded',
    ],
    needs: 'text',
    basis: 'documented',
    sources: [
      {
        title: 'Limits of Exchange Online',
        url: 'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
        checked,
      },
    ],
    examples: [
      '554 5.2.121 The sender has exceeded the limit for the number of messages they can send to this recipient per hour.',
      '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
    ],
    nearMisses: [
      '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.',
    ],
  },
  {
    id: 'account-blocked',
    cause: 'access-denied',
    phrases: [
      'access denied bad outbound sender',
      'access denied spam abuse detected',
      'access denied tenant has exceeded threshold',
      'client blocked from sending from unregistered domain',
      'does not accept email over ipv6',
      'your organization does not allow external forwarding',
      'connection to exchange online (throttled|blocked) for',
      'connecting exchange server version is out of date',
      'are blocked by your organization using tenant allow block list',
    ],
    needs: 'text',
    basis: 'documented',
    examples: [
      '550 5.1.8 Access denied, bad outbound sender AS(42003)',
      '450 4.7.230 Connecting Exchange server version is out-of-date; connection to Exchange Online throttled for 5 mins/hr.',
    ],
    nearMisses: ['550 5.7.1 Access denied'],
  },
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
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient someone@example.com not found by SMTP address lookup',
    ],
    nearMisses: ['550 5.1.10 RESOLVER failed'],
  },
  {
    id: 'resolver-restricted',
    cause: 'access-denied',
    phrases: [
      'resolver rst (notauthorized|authrequired)',
      'sender not in allowed senders list',
      'sender (not|was not) authenticated (for|by) (group|mailbox|organization|public folder)',
      'sendasdenied',
      'client does not have permissions to send as this sender',
    ],
    needs: 'text',
    basis: 'documented',
    examples: [
      '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    ],
    nearMisses: ['550 5.7.1 Authentication required'],
  },
  {
    id: 'store-quota',
    cause: 'mailbox-full',
    phrases: [
      'storedrv deliver … (quotaexceeded|quotaexceededexception|mailbox full)',
      'storedrv deliver (mailbox full|quotaexceeded)',
      'mailbox full storedrv',
    ],
    needs: 'text',
    basis: 'documented',
    examples: [
      '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    ],
    nearMisses: ['552 5.2.2 Mailbox full'],
  },
  {
    id: 'store-recipient-threads',
    cause: 'recipient-rate-limit',
    phrases: ['storedrv deliver recipient thread limit exceeded'],
    needs: 'text',
    basis: 'documented',
    examples: ['432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'],
    nearMisses: ['432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded'],
  },
  {
    id: 'store-transient',
    cause: 'internal-error',
    phrases: [
      'storedrv … (storagetransientexception|mapiexceptionnetworkerror|mapiexceptiontimeout|mailboxserverlocator)',
      'storedrv deliver dynamic mailbox database throttling limit exceeded',
    ],
    needs: 'text',
    basis: 'observed',
    examples: [
      '432 4.2.0 STOREDRV.Deliver.Exception:StorageTransientException.MapiExceptionNetworkError; Failed to process message due to a transient exception',
    ],
    nearMisses: [
      '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    ],
  },
];
