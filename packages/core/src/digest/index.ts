export { type Attempt, blankAttempt, type ReplyKind, replyKind } from './attempt.ts';
export { Digest, type DigestOptions, defaultOpenLimit } from './digest.ts';
export {
  finish,
  type Hash64,
  hashAddress,
  hashText,
  joinLanes,
  seedHi,
  seedLo,
  stepHi,
  stepLo,
} from './hash.ts';
export { mergeSummaries } from './merge.ts';
export { type Name, nameOf, noName } from './names.ts';
export { type HostOrigin, hostOrigin, tellingLabels } from './origin-of-host.ts';
export { parseSummary } from './parse.ts';
export { defaultQueueLifetime, type ReportOptions, reportOf } from './report.ts';
export type * from './report-types.ts';
export { resumeDigest } from './resume.ts';
export { scopeSentences } from './scope.ts';
export { type SerialiseOptions, serialiseSummary } from './serialise.ts';
export { blankSummary, blankTotals, type Summary } from './summary.ts';
export { exampleOf, templateOf } from './template.ts';
export { type Trend, trendOf } from './trend.ts';
