import { accessDenied } from './access-denied.ts';
import { authentication } from './authentication.ts';
import { blocklist } from './blocklist.ts';
import type { Cause } from './cause.ts';
import { contentPolicy } from './content-policy.ts';
import { filterFailure } from './filter-failure.ts';
import { greylisting } from './greylisting.ts';
import type { CauseId } from './ids.ts';
import { internalError } from './internal-error.ts';
import { lookupFailure } from './lookup-failure.ts';
import { mailboxFull } from './mailbox-full.ts';
import { mailboxUnavailable } from './mailbox-unavailable.ts';
import { messageTooLarge } from './message-too-large.ts';
import { misconfiguration } from './misconfiguration.ts';
import { network } from './network.ts';
import { overload } from './overload.ts';
import { protocol } from './protocol.ts';
import { rateLimit } from './rate-limit.ts';
import { recipientDomainDns } from './recipient-domain-dns.ts';
import { recipientLimit } from './recipient-limit.ts';
import { recipientRateLimit } from './recipient-rate-limit.ts';
import { recipientUnknown } from './recipient-unknown.ts';
import { recipientVerification } from './recipient-verification.ts';
import { relayDenied } from './relay-denied.ts';
import { reputation } from './reputation.ts';
import { reverseDns } from './reverse-dns.ts';
import { routing } from './routing.ts';
import { senderDomainDns } from './sender-domain-dns.ts';
import { senderHold } from './sender-hold.ts';
import { senderVerification } from './sender-verification.ts';
import { serviceUnavailable } from './service-unavailable.ts';
import { smtpAuth } from './smtp-auth.ts';
import { storageFull } from './storage-full.ts';
import { tls } from './tls.ts';
import { unknown } from './unknown.ts';

/** Every cause by its public name, in the order of the taxonomy. */
export const causes: Readonly<Record<CauseId, Cause>> = {
  greylisting,
  'rate-limit': rateLimit,
  reputation,
  blocklist,
  'content-policy': contentPolicy,
  'access-denied': accessDenied,
  authentication,
  'reverse-dns': reverseDns,
  'sender-domain-dns': senderDomainDns,
  'sender-verification': senderVerification,
  'smtp-auth': smtpAuth,
  tls,
  overload,
  'service-unavailable': serviceUnavailable,
  'internal-error': internalError,
  'lookup-failure': lookupFailure,
  'filter-failure': filterFailure,
  misconfiguration,
  'storage-full': storageFull,
  'mailbox-full': mailboxFull,
  'mailbox-unavailable': mailboxUnavailable,
  'recipient-rate-limit': recipientRateLimit,
  'recipient-unknown': recipientUnknown,
  'recipient-verification': recipientVerification,
  'recipient-limit': recipientLimit,
  network,
  'recipient-domain-dns': recipientDomainDns,
  routing,
  'relay-denied': relayDenied,
  protocol,
  'message-too-large': messageTooLarge,
  'sender-hold': senderHold,
  unknown,
} satisfies Record<CauseId, Cause>;
