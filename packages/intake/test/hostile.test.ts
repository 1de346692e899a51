import { randomFillSync } from 'node:crypto';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDigest } from '../src/index.ts';
import { newFolder } from './support/folder.ts';
import { postfixLines, postfixLog } from './support/lines.ts';
import { readApart } from './support/read-apart.ts';
import { tarOf } from './support/tar.ts';
import { zipOf } from './support/zip.ts';

const folder = newFolder();
const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const mostMegabytes = 400;

/** `times` × 1 MB of one text through gzip, without ever holding it. */
const bomb = async (name: string, text: string, times: number): Promise<string> => {
  const block = Buffer.from(text.repeat(Math.ceil(1e6 / text.length)));
  const path = join(folder, name);
  await pipeline(
    Readable.from(
      (function* () {
        for (let i = 0; i < times; i++) yield block;
      })(),
    ),
    createGzip({ level: 9 }),
    createWriteStream(path),
  );
  return path;
};

describe('a hostile file', () => {
  it('a gzip archive that ends in the middle gives what came before, and is told', async () => {
    const path = file('cut.log.gz', gzipSync(postfixLines.repeat(2_000)).subarray(0, -4_000));
    const { attempts, unread, says, hasFailed } = await readApart(path);
    expect(attempts).toBeGreaterThan(100);
    expect(unread.broken).toBe(1);
    expect(says.join()).toContain('it ends in the middle');
    expect(hasFailed).toBe(true);
  });

  it('a bomb of log lines is given up once it grows beyond measure, in little memory', async () => {
    const path = await bomb('bomb.gz', 'Nov 23 10:00:00 mx1 postfix/qmgr[912]: 4XA1: removed\n', 400);
    const { unread, says, hasFailed, megabytes } = await readApart(path);
    expect(unread).toEqual({ inflates: 1 });
    expect(says.join()).toMatch(/as a zip bomb does.*times its own size/);
    expect(hasFailed).toBe(true);
    expect(megabytes).toBeLessThan(mostMegabytes);
  }, 60_000);

  it('a bomb in a bomb is given up as well', async () => {
    const inner = gzipSync(Buffer.alloc(20e6, 'Nov 23 10:00:00 mx1 postfix/qmgr[912]: 4XA1: removed\n'));
    const entries = Array.from({ length: 20 }, (_, i) => ({ name: `${i}.log.gz`, bytes: inner }));
    const path = file('bomb.zip', zipOf(...entries, { name: 'all.zip', bytes: zipOf(...entries) }));
    const { unread, megabytes } = await readApart(path);
    expect(unread.inflates).toBeGreaterThan(0);
    expect(megabytes).toBeLessThan(mostMegabytes);
  }, 60_000);

  it('a line of 50 MB is cut and counted, and the lines after it are read', async () => {
    const path = file('long.log', Buffer.concat([postfixLog, Buffer.alloc(50e6, 'x'), Buffer.from('\n'), postfixLog]));
    const { attempts, truncated, megabytes } = await readApart(path);
    expect(attempts).toBe(6);
    expect(truncated).toBe(1);
    expect(megabytes).toBeLessThan(mostMegabytes);
  });

  it('a JSON object of 50 MB is passed over and counted, and those after it are read', async () => {
    const event = JSON.stringify({
      email: 'a@example.com',
      event: 'deferred',
      sg_event_id: '1',
      response: '451 4.7.1 Greylisted',
    });
    const path = file('long.json', `${event}\n{"x":"${'x'.repeat(50e6)}"}\n${event}\n`);
    const { attempts, truncated, unread, megabytes } = await readApart(path);
    expect(attempts).toBe(2);
    expect(truncated).toBe(1);
    expect(unread).toEqual({ record: 1 });
    expect(megabytes).toBeLessThan(mostMegabytes);
  });

  it('a mail of 60 MB is cut, whether text or attachments fill it', async () => {
    const head = 'From: a@example.org\nTo: b@example.org\nSubject: big\nContent-Type: text/plain\n';
    const line = `${'x'.repeat(76)}\n`;
    for (const encoding of ['7bit', 'base64']) {
      const mail = `${head}Content-Transfer-Encoding: ${encoding}\n\n${line.repeat(780_000)}`;
      const { truncated, unread, megabytes } = await readApart(file('big.eml', mail));
      expect(truncated).toBeGreaterThan(0);
      expect(unread).toEqual({ 'no-report': 1 });
      expect(megabytes).toBeLessThan(mostMegabytes);
    }
  });

  it('mails nested in mails end at a depth', async () => {
    let mail = 'From: a@example.org\nTo: b@example.org\nSubject: x\n\n451 4.7.1 Greylisted\n';
    for (let i = 0; i < 400; i++)
      mail = `From: a@example.org\nTo: b@example.org\nContent-Type: message/rfc822\n\n${mail}`;
    const { unread, megabytes } = await readApart(file('nested.eml', mail));
    expect(unread['too-deep']).toBe(1);
    expect(megabytes).toBeLessThan(mostMegabytes);
  });

  it('parts nested in parts are refused with a sentence', async () => {
    let body = 'Content-Type: text/plain\n\nhello\n';
    for (let i = 0; i < 2_000; i++)
      body = `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n${body}\n--b${i}--\n`;
    const { unread, says } = await readApart(file('parts.eml', `From: a@example.org\nTo: b@example.org\n${body}`));
    expect(unread).toEqual({ broken: 1 });
    expect(says.join()).toMatch(/nest/i);
  });

  it('random bytes are named for what they are', async () => {
    const { unread, hasFailed } = await readApart(
      file('random', Buffer.concat([Buffer.from([1]), randomFillSync(Buffer.alloc(2_000_000))])),
    );
    expect(unread).toEqual({ binary: 1 });
    expect(hasFailed).toBe(true);
  });

  it('an archive full of entries is read up to a number of them', async () => {
    const entries = Array.from({ length: 12 }, (_, i) => ({ name: `${i}.log`, bytes: postfixLog }));
    for (const bytes of [zipOf(...entries), await tarOf(...entries)]) {
      const { unread, hasFailed } = await readDigest(bytes, { limits: { parts: 10 } });
      expect(unread).toMatchObject([{ kind: 'too-many', count: 1, examples: [{ detail: 'more than 10 files' }] }]);
      expect(hasFailed).toBe(true);
    }
  });

  it('a missing file and a file that may not be read are told, and the others are read', async () => {
    const { attempts, unread, says, hasFailed } = await readApart(
      join(folder, 'nowhere.log'),
      file('good.log', postfixLog),
    );
    expect(attempts).toBe(3);
    expect(unread).toEqual({ missing: 1 });
    expect(says.join()).toMatch(/1 input does not exist\..*nowhere\.log/);
    expect(hasFailed).toBe(true);
  });

  it('a folder gives all that is in it, and what is no log in it is no failure', async () => {
    const path = join(folder, 'mixed', 'deep');
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'mail.log'), postfixLog);
    writeFileSync(join(path, 'notes.txt'), 'buy milk\n');
    writeFileSync(join(path, 'logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    const { attempts, unread, hasFailed } = await readApart(join(folder, 'mixed'));
    expect(attempts).toBe(3);
    expect(unread).toEqual({ 'other-content': 2 });
    expect(hasFailed).toBe(false);
  });

  it('an empty folder is nothing, and no failure', async () => {
    mkdirSync(join(folder, 'empty'));
    expect(await readApart(join(folder, 'empty'))).toMatchObject({ attempts: 0, unread: {}, hasFailed: false });
  });
});
