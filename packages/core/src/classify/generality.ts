import type { CauseId } from '../causes/ids.ts';

/**
 * How much less a cause's words weigh because they tell how something failed rather than what: in "virus scanner timed
 * out" the scanner is the reason, the timeout only its manner; in "temporary error while checking SPF" it is SPF.
 */
export const generality: Partial<Readonly<Record<CauseId, number>>> = {
  network: 16,
  'internal-error': 14,
  'service-unavailable': 16,
  overload: 4,
  // "Domain not found" is said of senders and clients as well, then with a word that names them.
  'recipient-domain-dns': 10,
  'recipient-unknown': 6,
  'lookup-failure': 8,
  'access-denied': 8,
  'content-policy': 6,
  // A limit is often the remedy for bad standing: the standing is the reason.
  'rate-limit': 3,
};
