import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Sisimai's tests expect of one recipient of one mail. */
export interface Expected {
  index: number;
  status: string;
  replyCode: string;
  reason: string;
}

const row = /\{"(\d{2})",\s*(\d+),\s*"([^"]*)",\s*"([^"]*)",\s*"([^"]*)",/g;

/** By the name of the mail: the tables of the tests for the public mails. */
export const expectations = (folder: string): Map<string, Expected[]> => {
  const all = new Map<string, Expected[]>();
  for (const file of readdirSync(folder)) {
    const group = /^\d+-((?:lhost|rhost)-\w+|rfc3464)_test\.go$/.exec(file)?.[1];
    if (group === undefined || group === 'lhost-code') continue;
    const [publicList = ''] = readFileSync(join(folder, file), 'utf8').split('secretlist');
    for (const [, label, index, status, replyCode, reason] of publicList.matchAll(row)) {
      const name = `${group}-${label}`;
      const expected = all.get(name) ?? [];
      expected.push({ index: Number(index), status: status!, replyCode: replyCode!, reason: reason! });
      all.set(name, expected);
    }
  }
  return all;
};
