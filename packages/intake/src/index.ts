export type { LineReaderOptions } from './fast/line-reader.ts';
export { LogReader } from './fast/log-reader.ts';
