export type { ClassifyText, LineReaderOptions } from './fast/line-reader.ts';
export { LogReader } from './fast/log-reader.ts';
export { type RecordOptions, recordClassified } from './fast/record-classified.ts';
export { type DigestInput, type DigestOptions, readDigest } from './read-digest.ts';
export { type ReadFilesOptions, readFiles } from './read-files.ts';
export type { DigestProgress, DigestReading, ReadOptions } from './read-inputs.ts';
export { defaultLimits, type Limits } from './reading/limits.ts';
export type { UnreadCount, UnreadExample } from './reading/tally.ts';
export type { UnreadKind } from './reading/unread-kinds.ts';
