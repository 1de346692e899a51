export { type Attempt, blankAttempt, type ReplyKind, replyKind } from './attempt.ts';
export { Digest, type DigestOptions, defaultOpenLimit } from './digest.ts';
export { finish, type Hash64, hashAddress, hashText, primeHi, primeLo, seedHi, seedLo } from './hash.ts';
export { mergeSummaries } from './merge.ts';
export { type SerialiseOptions, serialiseSummary } from './serialise.ts';
export { blankSummary, type Summary } from './summary.ts';
export { exampleOf, templateOf } from './template.ts';
