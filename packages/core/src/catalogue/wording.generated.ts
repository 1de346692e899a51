// Written by `npm run generate` from the files of this folder. Do not edit.
import type { Wording } from './origin.ts';
import { accessDenied } from './wording/access-denied.ts';
import { authentication } from './wording/authentication.ts';
import { blocklist } from './wording/blocklist.ts';
import { chinese } from './wording/chinese.ts';
import { contentPolicy } from './wording/content-policy.ts';
import { czech } from './wording/czech.ts';
import { dutch } from './wording/dutch.ts';
import { filterFailure } from './wording/filter-failure.ts';
import { french } from './wording/french.ts';
import { german } from './wording/german.ts';
import { greylisting } from './wording/greylisting.ts';
import { indonesian } from './wording/indonesian.ts';
import { internalError } from './wording/internal-error.ts';
import { italian } from './wording/italian.ts';
import { japanese } from './wording/japanese.ts';
import { korean } from './wording/korean.ts';
import { lookupFailure } from './wording/lookup-failure.ts';
import { mailboxFull } from './wording/mailbox-full.ts';
import { mailboxUnavailable } from './wording/mailbox-unavailable.ts';
import { messageTooLarge } from './wording/message-too-large.ts';
import { misconfiguration } from './wording/misconfiguration.ts';
import { network } from './wording/network.ts';
import { overload } from './wording/overload.ts';
import { polish } from './wording/polish.ts';
import { portuguese } from './wording/portuguese.ts';
import { protocol } from './wording/protocol.ts';
import { rateLimit } from './wording/rate-limit.ts';
import { recipientDomainDns } from './wording/recipient-domain-dns.ts';
import { recipientLimit } from './wording/recipient-limit.ts';
import { recipientRateLimit } from './wording/recipient-rate-limit.ts';
import { recipientUnknown } from './wording/recipient-unknown.ts';
import { recipientVerification } from './wording/recipient-verification.ts';
import { relayDenied } from './wording/relay-denied.ts';
import { reputation } from './wording/reputation.ts';
import { reverseDns } from './wording/reverse-dns.ts';
import { routing } from './wording/routing.ts';
import { russian } from './wording/russian.ts';
import { senderDomainDns } from './wording/sender-domain-dns.ts';
import { senderHold } from './wording/sender-hold.ts';
import { senderVerification } from './wording/sender-verification.ts';
import { serviceUnavailable } from './wording/service-unavailable.ts';
import { smtpAuth } from './wording/smtp-auth.ts';
import { spanish } from './wording/spanish.ts';
import { storageFull } from './wording/storage-full.ts';
import { swedish } from './wording/swedish.ts';
import { tls } from './wording/tls.ts';
import { turkish } from './wording/turkish.ts';
import { unknown } from './wording/unknown.ts';
import { vietnamese } from './wording/vietnamese.ts';

export const wordings: readonly (readonly Wording[])[] = [
  accessDenied,
  authentication,
  blocklist,
  chinese,
  contentPolicy,
  czech,
  dutch,
  filterFailure,
  french,
  german,
  greylisting,
  indonesian,
  internalError,
  italian,
  japanese,
  korean,
  lookupFailure,
  mailboxFull,
  mailboxUnavailable,
  messageTooLarge,
  misconfiguration,
  network,
  overload,
  polish,
  portuguese,
  protocol,
  rateLimit,
  recipientDomainDns,
  recipientLimit,
  recipientRateLimit,
  recipientUnknown,
  recipientVerification,
  relayDenied,
  reputation,
  reverseDns,
  routing,
  russian,
  senderDomainDns,
  senderHold,
  senderVerification,
  serviceUnavailable,
  smtpAuth,
  spanish,
  storageFull,
  swedish,
  tls,
  turkish,
  unknown,
  vietnamese,
];
