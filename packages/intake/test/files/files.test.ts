import {
  appendFileSync,
  chmodSync,
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expandPaths } from '../../src/files/expand.ts';
import { globbed } from '../../src/files/glob.ts';
import { inOrderOfTime } from '../../src/files/in-order-of-time.ts';
import { readFiles } from '../../src/index.ts';
import { countApart } from '../support/count-apart.ts';
import { newFolder } from '../support/folder.ts';
import { now, postfixLines, postfixLog } from '../support/lines.ts';

const folder = newFolder();
const at = (...names: string[]): string => join(folder, ...names);
const cut = postfixLines.indexOf('Nov 23 10:10');

describe('globbed', () => {
  it('names the files of a pattern, sorted, without hidden ones', async () => {
    mkdirSync(at('logs', 'a'), { recursive: true });
    for (const name of ['mail.log', 'mail.log.1', '.mail.log', 'a/mail.log']) writeFileSync(at('logs', name), '');
    expect(await globbed(at('logs', 'mail.log*'))).toEqual([at('logs', 'mail.log'), at('logs', 'mail.log.1')]);
    expect(await globbed(at('l?gs', '*', 'm*g'))).toEqual([at('logs', 'a', 'mail.log')]);
  });

  it('gives a name with a star that exists, and a pattern that names nothing, as they are', async () => {
    writeFileSync(at('odd*name'), '');
    expect(await globbed(at('odd*name'))).toEqual([at('odd*name')]);
    expect(await globbed(at('no*such'))).toEqual([at('no*such')]);
  });

  it('takes its time in proportion, whatever the pattern', async () => {
    writeFileSync(at('a'.repeat(200)), '');
    expect(await globbed(at(`${'*a'.repeat(90)}b`))).toHaveLength(1);
  });
});

describe('expandPaths', () => {
  it("gives the mails of a maildir, and neither its unfinished ones nor the server's own files", async () => {
    for (const name of ['cur', 'new', 'tmp']) mkdirSync(at('maildir', name), { recursive: true });
    for (const name of ['new/1.a', 'cur/2.b', 'tmp/3.c', 'dovecot.index.log', 'maildirfolder'])
      writeFileSync(at('maildir', name), 'x');
    expect((await expandPaths([at('maildir')])).map(({ name }) => name)).toEqual([
      at('maildir', 'cur', '2.b'),
      at('maildir', 'new', '1.a'),
    ]);
  });

  it('does not follow links to directories, which may lead round in circles', async () => {
    mkdirSync(at('ring'));
    symlinkSync(at('ring'), at('ring', 'again'));
    writeFileSync(at('ring', 'mail.log'), 'x');
    expect(await expandPaths([at('ring')])).toHaveLength(1);
  });

  it('gives more files of a folder than a call takes arguments', async () => {
    mkdirSync(at('many'));
    writeFileSync(at('many', '0'), 'x');
    for (let i = 1; i < 20_000; i++) linkSync(at('many', '0'), at('many', String(i)));
    // With an eighth of the engine's stack, 20,000 arguments are too many, as 150,000 are with all of it.
    expect(await countApart(at('many'), '--stack-size=120')).toBe(20_000);
  });
});

describe('inOrderOfTime', () => {
  it('puts rotated logs in the order of time, packed or not', async () => {
    writeFileSync(at('rot.log'), postfixLines.slice(cut));
    writeFileSync(at('rot.log.1.gz'), gzipSync(postfixLines.slice(0, cut)));
    writeFileSync(at('rot.zz'), 'no time here\n');
    const inputs = await expandPaths([at('rot.zz'), at('rot.log'), at('rot.log.1.gz')]);
    expect(inOrderOfTime(inputs, now, 0).map(({ name }) => name)).toEqual([
      at('rot.log.1.gz'),
      at('rot.log'),
      at('rot.zz'),
    ]);
  });

  it('so that mail is followed from the older to the newer', async () => {
    const { report } = await readFiles([at('rot.log'), at('rot.log.1.gz')], { now });
    expect(report.outcomes).toMatchObject({ cleared: 1, pending: 1 });
  });

  it("takes a time without a year to lie before the file's last change", async () => {
    writeFileSync(at('old.log'), postfixLog);
    utimesSync(at('old.log'), new Date('2024-11-24T00:00:00Z'), new Date('2024-11-24T00:00:00Z'));
    expect((await readFiles([at('old.log')], { now })).report.from).toBe('2024-11-23T10:00:01Z');
  });
});

describe('a file that changes while it is read', () => {
  const lines = 40_000;
  const large = (name: string): string => {
    writeFileSync(at(name), postfixLines.repeat(lines / 3));
    return at(name);
  };
  /** Does something once the first chunk was read. */
  const during = async (path: string, change: () => void) => {
    let isDone = false;
    const reading = await readFiles([path], {
      now,
      onProgress: () => {
        if (!isDone) change();
        isDone = true;
      },
    });
    return reading;
  };

  it('is read to its new end where it grows', async () => {
    const path = large('grows.log');
    const { report, hasFailed } = await during(path, () => appendFileSync(path, postfixLines));
    expect(report.lines).toBe(Math.floor(lines / 3) * 3 + 3);
    expect(hasFailed).toBe(false);
  });

  it('is read to its end where it is renamed', async () => {
    const path = large('renamed.log');
    const { report, hasFailed } = await during(path, () => renameSync(path, `${path}.1`));
    expect(report.lines).toBe(Math.floor(lines / 3) * 3);
    expect(hasFailed).toBe(false);
  });

  it('is told where it is cut short', async () => {
    const path = large('cut.log');
    const { report, unread, hasFailed } = await during(path, () => truncateSync(path, 10));
    expect(report.attempts).toBeGreaterThan(0);
    expect(unread).toMatchObject([{ kind: 'changed', says: '1 file was cut short while it was read.' }]);
    expect(unread[0]!.examples[0]!.detail).toContain('now has 10 bytes');
    expect(hasFailed).toBe(true);
  });
});

it.skipIf(process.getuid?.() === 0)('tells of a file that may not be read (root may read everything)', async () => {
  closeSync(openSync(at('secret.log'), 'w'));
  chmodSync(at('secret.log'), 0);
  expect((await readFiles([at('secret.log')], { now })).unread).toMatchObject([{ kind: 'forbidden' }]);
});
