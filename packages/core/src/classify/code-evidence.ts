import type { CauseId } from '../causes/ids.ts';

/**
 * What an enhanced status code alone says of the cause, by the meaning that the IANA registry gives it. Server software
 * picks these codes loosely, so the weight stays below that of words that name a cause; a weight above `NOTHING_SAID`
 * decides where the text is empty or generic. Codes that fit several causes equally stand below that line or are left out.
 */
export interface CodeEvidence {
  cause: CauseId;
  weight: number;
}

/** From this weight on a code backs words that say the same: `4.4.0` stands in front of everything. */
export const BACKS_WORDS = 24;

/** What "no reason given" weighs: weaker evidence than this leaves the cause `unknown`. */
export const NOTHING_SAID = 20;

export const enhancedEvidence: Readonly<Record<string, CodeEvidence>> = {
  '1.1': { cause: 'recipient-unknown', weight: 28 },
  '1.2': { cause: 'recipient-domain-dns', weight: 26 },
  '1.3': { cause: 'recipient-unknown', weight: 24 },
  '1.4': { cause: 'recipient-unknown', weight: 22 },
  '1.6': { cause: 'recipient-unknown', weight: 30 },
  '1.7': { cause: 'sender-domain-dns', weight: 18 },
  '1.8': { cause: 'sender-domain-dns', weight: 36 },
  '1.10': { cause: 'recipient-domain-dns', weight: 45 },
  '2.0': { cause: 'mailbox-unavailable', weight: 22 },
  '2.1': { cause: 'mailbox-unavailable', weight: 32 },
  '2.2': { cause: 'mailbox-full', weight: 60 },
  '2.3': { cause: 'message-too-large', weight: 45 },
  '3.0': { cause: 'internal-error', weight: 22 },
  '3.1': { cause: 'storage-full', weight: 50 },
  '3.2': { cause: 'service-unavailable', weight: 36 },
  '3.3': { cause: 'misconfiguration', weight: 16 },
  '3.4': { cause: 'message-too-large', weight: 55 },
  '3.5': { cause: 'misconfiguration', weight: 55 },
  '4.0': { cause: 'network', weight: 21 },
  '4.1': { cause: 'network', weight: 45 },
  '4.2': { cause: 'network', weight: 45 },
  '4.3': { cause: 'lookup-failure', weight: 38 },
  '4.4': { cause: 'routing', weight: 28 },
  '4.5': { cause: 'overload', weight: 40 },
  '4.6': { cause: 'routing', weight: 60 },
  '4.7': { cause: 'network', weight: 30 },
  '5.0': { cause: 'protocol', weight: 14 },
  '5.1': { cause: 'protocol', weight: 40 },
  '5.2': { cause: 'protocol', weight: 40 },
  '5.3': { cause: 'recipient-limit', weight: 50 },
  '5.4': { cause: 'protocol', weight: 35 },
  '5.5': { cause: 'protocol', weight: 35 },
  '5.6': { cause: 'protocol', weight: 35 },
  '6.0': { cause: 'protocol', weight: 22 },
  '6.1': { cause: 'protocol', weight: 26 },
  '6.3': { cause: 'protocol', weight: 26 },
  '6.5': { cause: 'protocol', weight: 22 },
  '6.7': { cause: 'protocol', weight: 40 },
  '6.9': { cause: 'protocol', weight: 40 },
  '7.2': { cause: 'access-denied', weight: 30 },
  '7.4': { cause: 'smtp-auth', weight: 24 },
  '7.5': { cause: 'tls', weight: 26 },
  '7.8': { cause: 'smtp-auth', weight: 50 },
  '7.9': { cause: 'smtp-auth', weight: 45 },
  '7.10': { cause: 'tls', weight: 45 },
  '7.11': { cause: 'tls', weight: 40 },
  '7.12': { cause: 'smtp-auth', weight: 40 },
  '7.13': { cause: 'access-denied', weight: 35 },
  '7.14': { cause: 'access-denied', weight: 26 },
  '7.20': { cause: 'authentication', weight: 60 },
  '7.21': { cause: 'authentication', weight: 60 },
  '7.22': { cause: 'authentication', weight: 60 },
  '7.23': { cause: 'authentication', weight: 60 },
  '7.24': { cause: 'authentication', weight: 60 },
  '7.25': { cause: 'reverse-dns', weight: 60 },
  '7.26': { cause: 'authentication', weight: 60 },
  '7.27': { cause: 'sender-domain-dns', weight: 50 },
  '7.28': { cause: 'rate-limit', weight: 40 },
  '7.29': { cause: 'authentication', weight: 50 },
  '7.30': { cause: 'tls', weight: 50 },
};

/**
 * What a reply code alone says (RFC 5321 section 4.2.3). Only the codes whose definition names one reason; 421, 450,
 * 451, 550 and 554 are used for everything.
 */
export const replyCodeEvidence: Readonly<Record<number, CodeEvidence>> = {
  452: { cause: 'storage-full', weight: 21 },
  454: { cause: 'tls', weight: 21 },
  500: { cause: 'protocol', weight: 40 },
  501: { cause: 'protocol', weight: 36 },
  502: { cause: 'protocol', weight: 36 },
  503: { cause: 'protocol', weight: 36 },
  504: { cause: 'protocol', weight: 30 },
  521: { cause: 'service-unavailable', weight: 21 },
  523: { cause: 'message-too-large', weight: 20 },
  530: { cause: 'smtp-auth', weight: 40 },
  534: { cause: 'smtp-auth', weight: 40 },
  // Nothing but AUTH is answered with 535 (RFC 4954 section 6), whatever the words are.
  535: { cause: 'smtp-auth', weight: 66 },
  538: { cause: 'tls', weight: 40 },
  552: { cause: 'mailbox-full', weight: 24 },
  555: { cause: 'protocol', weight: 36 },
  556: { cause: 'recipient-domain-dns', weight: 40 },
};
