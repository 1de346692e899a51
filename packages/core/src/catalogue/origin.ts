import type { Source } from '../causes/cause.ts';
import type { CauseId } from '../causes/ids.ts';
import type { Step, Wait } from '../contract.ts';

/**
 * The catalogue's one form. A file describes one origin of replies (a mailbox provider, a filter vendor, server
 * software, a blocklist, a sending service) and carries its own proof: examples that must classify to exactly the
 * signature they stand under, through the whole classifier, and near-misses that must not.
 */
export interface Origin {
  kind: 'provider' | 'gateway' | 'software' | 'blocklist' | 'sending-side';
  /** Lower case with hyphens. For provider, gateway and sending-side it is the public provider id. */
  id: string;
  name: string;
  /** Host name suffixes of its responding servers (`google.com` matches `mx.google.com`). They show the provider. */
  hosts?: readonly string[];
  /** Recipient domains that it runs itself (`gmail.com`): they show the provider where no responding host is told. */
  domains?: readonly string[];
  /** IPv4 networks that hold nothing but its own servers: they show the provider where a log tells only an address. */
  networks?: readonly string[];
  /** What administrators call its appliances, as the beginning of a host's label: `ironport` for ironport2.mail.example.edu. */
  appliances?: readonly string[];
  /** Phrases (see `Signature.phrases`) that only this origin writes: they show the provider without any host. */
  markers?: readonly string[];
  sources: readonly Source[];
  signatures: readonly Signature[];
}

export interface Signature {
  /** Unique within the origin: `ip-reputation`. */
  id: string;
  cause: CauseId;
  /**
   * Any one of these must be in the reply, where given: a reply code (`421`), an enhanced status code (`4.7.650`), or
   * both (`421 4.7.28`). `4xx` and `5xx` stand for a class, `421 -` for the code without an enhanced one. Leave out
   * where the words alone decide.
   */
  codes?: readonly string[];
  /**
   * Any one of these must be in the reply, unless only codes decide. Words are compared without case, punctuation and
   * line breaks, a plural `s` at the end of a word is ignored, and variable parts (addresses, IPs, host names, bare
   * numbers) are passed over, so write neither. `…` skips up to eight words. `(a|b c|)` gives alternatives, an empty
   * one included. Two phrases joined by ` & ` must both occur, in any order. Write what is distinctive, and leave out
   * what varies.
   */
  phrases?: readonly string[];
  /**
   * `text`: the words are this origin's own and show the provider by themselves. `origin`: the words are too common;
   * the entry counts only where a host, a domain or a marker shows the origin. `whole`: the reply is known as this
   * origin's and as nobody else's, but its words are common: they show the origin only where they are all that the
   * reply says, apart from addresses, and no other host is told; elsewhere it is as with `origin`.
   */
  needs: 'text' | 'whole' | 'origin';
  /** How the meaning is known. Confidence derives from it. */
  basis: 'documented' | 'observed' | 'inferred';
  /** Indexes nothing: the pages themselves. Empty means the origin's own sources. */
  sources?: readonly Source[];
  /** A wait that the operator documents, or that was observed, for this reply. */
  wait?: Wait;
  /** Sharpens the cause's advice: put before the cause's own steps. */
  steps?: readonly Step[];
  /** Replaces the cause's one-line summary. */
  summary?: string;
  /** Whole inputs with documentation addresses that must classify to this signature. */
  examples: readonly string[];
  /** Whole inputs that look similar and must not classify to this signature. */
  nearMisses: readonly string[];
}

/**
 * Generic wording: what any server may say, in any language. One file per cause or language in `wording/`.
 * The longest match wins over those inside it; among the rest the weight decides.
 */
export interface Wording {
  cause: CauseId;
  /**
   * `settles`: the words decide even where others name another cause as well ("connect to localhost port 10024 …
   * connection refused" is a filter, not the network); `names`: the words name the cause beyond doubt; `says`: they say it in other words; `suggests`: they fit it better
   * than its rivals; `hints`: they break a tie.
   */
  weight: 'settles' | 'names' | 'says' | 'suggests' | 'hints';
  /** As `Signature.codes`: the words mean this only with one of these. */
  codes?: readonly string[];
  /** As `Signature.phrases`. */
  phrases: readonly string[];
}
