import type { Reader } from '../reading/reader.ts';

/**
 * How lines of logs begin: syslog in both time forms, with or without a priority; Exim and Exchange; qmail's TAI64N;
 * seconds since 1970; ISO times in brackets.
 */
const dated =
  /^(?:<\d{1,3}>1? ?)?\[?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d|@[0-9a-f]{24} |\d{10}[. ])/;
const speaks = / (?:status|stat)=[a-zA-Z]|^[\w-]{5,20}: to=</;

/** Share of lines that must look like a log's. */
const enough = 0.5;

/** Logs of any mail server, line by line; Postfix fast. */
export const log: Reader = {
  id: 'log',
  label: 'a log',
  matches: ({ lines }) => {
    const like = lines.filter(line => dated.test(line) || speaks.test(line)).length;
    return like > 0 && like >= lines.length * enough;
  },
  read: (part, reading) => reading.readLines(part),
};
