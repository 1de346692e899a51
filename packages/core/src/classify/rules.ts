import { mailWords, notReplyPhrases, replyLeads } from '../catalogue/not-a-reply.ts';
import type { Origin, Signature, Wording } from '../catalogue/origin.ts';
import { origins } from '../catalogue/origins.generated.ts';
import { wordings } from '../catalogue/wording.generated.ts';
import { type CauseId, causeIds } from '../causes/ids.ts';
import { generality } from './generality.ts';
import { isProvider } from './provider.ts';

/** The catalogue, made ready for matching once, when the module is loaded. */
export interface Rule {
  /** -1 for rules that are about the input, not about a cause. */
  cause: number;
  weight: number;
  kind: 'signature' | 'wording' | 'marker' | 'not-a-reply' | 'reply-lead' | 'mail-word';
  origin: Origin | null;
  signature: Signature | null;
  /** `google/rate-limited`, for signatures. */
  id: string | null;
  codes: readonly CodePattern[] | null;
  says: string;
}

/** `421`, `4.7.0` or both; `4xx` is the class, `421 -` the code alone. What it leaves open is 0. */
export interface CodePattern {
  code: number;
  codeClass: number;
  /** See `enhancedNumber`. */
  enhanced: number;
}

export const causeIndex: Readonly<Record<CauseId, number>> = Object.fromEntries(
  causeIds.map((id, index) => [id, index]),
) as Record<CauseId, number>;

/** What each kind of evidence weighs; see `confidence.ts` for what that makes of the answer's certainty. */
export const weights: Readonly<Record<Wording['weight'] | Signature['basis'], number>> = {
  hints: 15,
  suggests: 40,
  says: 70,
  names: 100,
  settles: 110,
  inferred: 125,
  observed: 140,
  documented: 150,
};

const enhancedNumbers = new Map<string, number>();
/** The enhanced status codes that the catalogue names have numbers from 1, so that no texts need to be compared; 0 for others. */
export const enhancedNumber = (text: string): number => enhancedNumbers.get(text) ?? 0;

function numberFor(text: string): number {
  if (!enhancedNumbers.has(text)) enhancedNumbers.set(text, enhancedNumbers.size + 1);
  return enhancedNumber(text);
}

/** In place of an enhanced status code's number: the reply has none. */
const WITHOUT = -1;

const toCodePattern = (text: string): CodePattern => {
  const pattern: CodePattern = { code: 0, codeClass: 0, enhanced: 0 };
  for (const part of text.split(' ')) {
    if (/^\dxx$/i.test(part)) pattern.codeClass = Number(part[0]);
    else if (part === '-') pattern.enhanced = WITHOUT;
    else if (part.includes('.')) pattern.enhanced = numberFor(part);
    else pattern.code = Number(part);
  }
  return pattern;
};

const wordingSays = {
  settles: 'decides for this cause',
  names: 'names the cause',
  says: 'says so in other words',
  suggests: 'fits this cause better than others',
  hints: 'fits this cause among others',
} satisfies Record<Wording['weight'], string>;

/** Software's words are also its operators': what a provider says of its own reply counts for more than the default text's maker. */
const SHARED = 24;

function signatureRule(origin: Origin, signature: Signature): Rule {
  return {
    cause: causeIndex[signature.cause],
    weight: weights[signature.basis] - (origin.kind === 'software' ? SHARED : 0),
    kind: 'signature',
    origin,
    signature,
    id: `${origin.id}/${signature.id}`,
    codes: signature.codes ? signature.codes.map(toCodePattern) : null,
    says: `${origin.name} answers like this for ${signature.cause} (${signature.basis})`,
  };
}

const plain = (kind: Rule['kind'], says: string, origin: Origin | null = null): Rule => ({
  cause: -1,
  weight: 0,
  kind,
  origin,
  signature: null,
  id: null,
  codes: null,
  says,
});

const wordingRule = ({ cause, weight, codes }: Wording): Rule => ({
  ...plain('wording', `${wordingSays[weight]}: ${cause}`),
  codes: codes ? codes.map(toCodePattern) : null,
  cause: causeIndex[cause],
  weight: weights[weight],
});

/** Every rule with its phrases; signatures that only codes decide have none and are found by code. */
function* allRules(): Generator<[Rule, readonly string[]]> {
  for (const origin of origins) {
    if (origin.markers) yield [plain('marker', `only ${origin.name} writes this`, origin), origin.markers];
    for (const signature of origin.signatures) yield [signatureRule(origin, signature), signature.phrases ?? []];
  }
  for (const wording of wordings.flat()) yield [wordingRule(wording), wording.phrases];
  yield [plain('not-a-reply', 'belongs to another protocol or to prose'), notReplyPhrases];
  yield [plain('reply-lead', 'introduces a server reply'), replyLeads];
  yield [plain('mail-word', 'belongs to mail'), mailWords];
}

const pairs: [Rule, readonly string[]][] = [...allRules()];
export const rules: readonly Rule[] = pairs.map(([rule]) => rule);
/** What a rule counts for against its rivals. */
export const ruleWeight: Float64Array = Float64Array.from(rules, ({ weight, cause, kind }) =>
  kind === 'wording' && weight < weights.settles ? weight - (generality[causeIds[cause]!] ?? 0) : weight,
);
export const ruleCodes: readonly (readonly CodePattern[] | null)[] = rules.map(({ codes }) => codes);
export const ruleSays: readonly string[] = rules.map(({ says }) => says);
/** The parts of a rule that answers are made of, each in a list of its own: the rules themselves differ in shape. */
export const ruleId: readonly (string | null)[] = rules.map(({ id }) => id);
export const ruleSignature: readonly (Signature | null)[] = rules.map(({ signature }) => signature);
export const originBehind: readonly (Origin | null)[] = rules.map(({ origin }) => origin ?? null);
/** As the catalogue states it, before `generality`. */
export const ruleStatedWeight: Float64Array = Float64Array.from(rules, ({ weight }) => weight);
export const ruleCause: Int8Array = Int8Array.from(rules, rule => rule.cause);

/** What a rule is, as bits, for the loops that run over every hit of every input. */
export const IS_EVIDENCE = 1;
export const IS_SIGNATURE = 2;
export const NEEDS_ORIGIN = 4;
export const HAS_CODES = 8;
/** Only one operator writes this. */
export const SHOWS_PROVIDER = 16;
export const IS_NOT_A_REPLY = 32;
export const IS_REPLY_LEAD = 64;
export const IS_MAIL_WORD = 128;
export const IS_INFERRED = 256;
/** One operator writes this as a whole reply; as a part of another it is anybody's. */
export const SHOWS_WHOLE = 512;

function flagsOf({ kind, signature, codes, origin }: Rule): number {
  const shows =
    origin !== null && isProvider(origin) && (kind === 'marker' || (signature?.needs === 'text' && codes === null));
  return (
    (kind === 'signature' || kind === 'wording' ? IS_EVIDENCE : 0) |
    (kind === 'signature' ? IS_SIGNATURE : 0) |
    (signature !== null && signature.needs !== 'text' ? NEEDS_ORIGIN : 0) |
    (codes !== null ? HAS_CODES : 0) |
    (shows ? SHOWS_PROVIDER : 0) |
    (kind === 'not-a-reply' ? IS_NOT_A_REPLY : 0) |
    (kind === 'reply-lead' ? IS_REPLY_LEAD : 0) |
    (kind === 'mail-word' ? IS_MAIL_WORD : 0) |
    (signature?.basis === 'inferred' ? IS_INFERRED : 0) |
    (signature?.needs === 'whole' && origin !== null && isProvider(origin) ? SHOWS_WHOLE : 0)
  );
}
export const ruleFlags: Uint16Array = Uint16Array.from(rules, flagsOf);
const originNumbers: ReadonlyMap<Origin, number> = new Map(origins.map((origin, index) => [origin, index]));
export const ruleOrigin: Int16Array = Int16Array.from(rules, ({ origin }) => originNumber(origin));
/** The origin's place in the catalogue, or -1. */
export function originNumber(origin: Origin | null): number {
  return origin === null ? -1 : originNumbers.get(origin)!;
}

/** The phrases of each rule, in the order of `rules`. */
export const rulePhrases: readonly (readonly string[])[] = pairs.map(([, phrases]) => phrases);

/** Signatures without phrases that a code alone decides. */
export interface CodeRules {
  /** In order. */
  all: readonly number[];
  /** Those that need no known origin: the others say nothing where none is known, as of most replies. */
  anybodys: readonly number[];
}

const byCode: ReadonlyMap<string, readonly number[]> = (() => {
  const byCode = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    if (rule.kind !== 'signature' || rule.signature?.phrases?.length) return;
    for (const text of rule.signature?.codes ?? []) {
      const parts = text.split(' ');
      const key = parts.find(part => part.includes('.')) ?? parts[0]!;
      byCode.set(key, [...(byCode.get(key) ?? []), index]);
    }
  });
  return byCode;
})();

/** By a code as it is written. */
export function rulesFor(code: string): CodeRules {
  const all = byCode.get(code) ?? [];
  return { all, anybodys: all.filter(rule => (ruleFlags[rule]! & NEEDS_ORIGIN) === 0) };
}

/** The codes of a reply; `enhanced` has its `enhancedNumber` and its class. */
interface CodesOfReply {
  code: number | null;
  enhanced: { number: number; class: number } | null;
}

/** True where the rule names no code, or one that the reply has. */
export function codesFit(patterns: readonly CodePattern[] | null, { code, enhanced }: CodesOfReply): boolean {
  if (patterns === null) return true;
  const number = enhanced === null ? WITHOUT : enhanced.number;
  const codeClass = code !== null ? Math.floor(code / 100) : enhanced === null ? 0 : enhanced.class;
  // By number, not by iterator: this runs for many hits of every reply.
  for (let at = 0; at < patterns.length; at++) {
    const pattern = patterns[at]!;
    if (pattern.code !== 0 && pattern.code !== code) continue;
    if (pattern.codeClass !== 0 && pattern.codeClass !== codeClass) continue;
    if (pattern.enhanced === 0 || pattern.enhanced === number) return true;
  }
  return false;
}
