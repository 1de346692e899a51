import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailsOf } from '../../src/mail/mbox-splitter.ts';
import { inChunks } from '../support/chunks.ts';

const split = async (
  text: string,
  size: number = text.length || 1,
  limit: number = 10_000,
): Promise<{ text: string; isCut: boolean }[]> => {
  const mails: { text: string; isCut: boolean }[] = [];
  for await (const { bytes, isCut } of mailsOf(inChunks(Buffer.from(text), size), limit))
    mails.push({ text: bytes.toString(), isCut });
  return mails;
};
const from = 'From a@example.com Mon Nov 23 09:31:00 2026\n';

describe('mailsOf', () => {
  it('gives each mail without its separator', async () => {
    const mails = await split(`${from}Subject: one\n\nbody\n\n${from}Subject: two\n\nbody\n`);
    expect(mails.map(({ text }) => text.split('\n')[0])).toEqual(['Subject: one', 'Subject: two']);
  });

  it('gives the first mail without its line, whatever stands where the time should', async () => {
    const mails = await split('From MAILER-DAEMON Fri Jan 1 2015\nSubject: one\n\nbody\n');
    expect(mails.map(({ text }) => text.split('\n')[0])).toEqual(['Subject: one']);
  });

  it('does not take a line of a text for a separator', async () => {
    const mails = await split(
      `${from}Subject: one\n\nFrom here on it rains.\n\nFrom 9 to 5\nFrom a@example.com Mon Nov 23 09:31:00 2026\nmid-paragraph\n`,
    );
    expect(mails).toHaveLength(1);
  });

  it('cuts a mail at the limit and says so', async () => {
    expect(await split(`${from}${'x'.repeat(3_000)}\n\n${from}Subject: two\n`, 100, 1_000)).toMatchObject([
      { isCut: true },
      { isCut: false },
    ]);
  });

  it('gives the same whatever the size of the chunks', async () => {
    const mail = fc
      .array(fc.constantFrom('Subject: x', '', 'From nowhere', from.trim(), '>From a', 'text'), { maxLength: 12 })
      .map(lines => `${lines.join('\n')}\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(mail, { maxLength: 6 }), fc.integer({ min: 1, max: 700 }), async (mails, size) => {
        const text = mails.map(one => `${from}${one}\n`).join('');
        expect(await split(text, size)).toEqual(await split(text));
      }),
      { numRuns: 60 },
    );
  });
});
