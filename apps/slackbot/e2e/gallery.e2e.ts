/** Every surface as a picture, wide and narrow, light and dark, to be looked at; and each is as accessible as the others. */
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watchRound } from '../src/alerts/watch.ts';
import { type House, openHouse, refusedBlocks } from '../test/fixtures.ts';
import * as given from '../test/support/matrix/given.ts';
import { stageOf } from '../test/support/matrix/stage.ts';
import { launch, picture } from './browser.ts';

const variants = [
  { name: 'wide-light', width: 1440, height: 1000, colorScheme: 'light' },
  { name: 'wide-dark', width: 1440, height: 1000, colorScheme: 'dark' },
  { name: 'narrow-light', width: 760, height: 1000, colorScheme: 'light' },
  { name: 'phone-dark', width: 420, height: 900, colorScheme: 'dark' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

interface Look {
  page: Page;
  house: House;
  /** Takes the picture and has axe look at the page. */
  shot: (name: string) => Promise<void>;
}

const reputation = '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation';
/** Where the window is narrow the thread covers the channel, and is the page's main part. */
const thread = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Thread' }).or(page.getByRole('main', { name: 'Thread' }));
const say = async (page: Page, text: string): Promise<void> => {
  const composer = page.getByLabel('Message #mail-ops');
  await composer.fill(text);
  await composer.press('Enter');
};
const openThread = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: /\d+ repl(y|ies)/ })
    .last()
    .click();
const closeThread = (page: Page): Promise<void> => page.getByRole('button', { name: 'Close thread' }).click();
/** What the page's elements can do; this package does not know the DOM's types. */
interface Pane {
  querySelectorAll: (query: string) => Iterable<{ scrollTo: (to: { top: number }) => void }>;
}
const scrollUp = (pane: Locator): Promise<void> =>
  pane.evaluate((inside: Pane) => {
    for (const part of inside.querySelectorAll('*')) part.scrollTo({ top: 0 });
  });

/** Surface → brings it onto the page and takes its pictures. */
const surfaces: Record<string, (look: Look) => Promise<void>> = {
  async answer({ page, shot }) {
    await say(page, `/smtp451 ${reputation}`);
    await page.getByText('Temporary, but somebody must act').waitFor();
    await shot('headline');
    await openThread(page);
    await thread(page).getByText('What to do, in order').waitFor();
    await scrollUp(thread(page));
    await shot('explanation');
    for (const name of ['What does the sender do?', 'What does the receiver do?', 'Show the evidence']) {
      const before = await thread(page).getByRole('article').count();
      await thread(page).getByRole('button', { name }).first().click();
      await thread(page).getByRole('article').nth(before).waitFor();
    }
    await shot('questions');
    for (const [button, title] of [
      ['Postmaster packet', 'Postmaster packet'],
      ['Queue commands', 'Queue commands'],
      ['Not right?', 'Not right?'],
    ] as const) {
      await thread(page).getByRole('button', { name: button }).first().click();
      await page.getByRole('dialog', { name: title }).waitFor();
      await shot(title);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: title }).waitFor({ state: 'detached' });
    }
  },
  async several({ page, shot }) {
    await say(page, `/smtp451 450 4.2.0 Greylisted, try again\n${reputation}\n452 4.2.2 Mailbox full`);
    await page.getByText('3 replies').first().waitFor();
    await openThread(page);
    await thread(page).getByText('What to look at first').waitFor();
    await scrollUp(thread(page));
    await shot('ranked');
  },
  async private({ page, shot }) {
    await say(
      page,
      '/smtp451 private 450 4.2.0 <kim@example.com>: Recipient address rejected: Greylisted for 5 minutes',
    );
    await page.getByText('Only visible to you').waitFor();
    await shot('private');
    await say(
      page,
      '/smtp451 private 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using a blocklist',
    );
    await page.getByText('Permanent failure').waitFor();
    await shot('permanent');
    await say(page, '/smtp451 451 4.7.1 Service unavailable - try again later');
    await page.getByText('not sure enough').waitFor();
    await shot('unsure');
    // What was just asked for is in sight, also where the composer shrank meanwhile.
    const place = await page.getByRole('button', { name: 'Not right?' }).last().boundingBox();
    expect(place?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  },
  async words({ page, shot }) {
    await say(page, '/smtp451 help');
    await page.getByText('Paste a reply, get what it means').waitFor();
    await shot('help');
    await say(page, '/smtp451 when is lunch?');
    await page.getByText('No SMTP reply in here.').waitFor();
    await shot('nonsense');
    await say(page, '/smtp451 check example.org');
    await page.getByText('npx smtp451 check example.org').first().waitFor();
    await shot('check');
  },
  async digest({ page, house, shot }) {
    house.slack.uploadFile({ channel: 'mail-ops', name: 'mail.log', content: `${log(400)}\nnot a delivery\n` });
    await page.getByRole('button', { name: '1 reply' }).click();
    await thread(page).getByRole('button', { name: 'Export as CSV' }).waitFor();
    await shot('end');
    await scrollUp(thread(page));
    await shot('top');
    await thread(page).getByRole('region', { name: 'Deferrals by cause' }).scrollIntoViewIfNeeded();
    await shot('tables');
    await closeThread(page);
    house.slack.forwardEmail({ channel: 'mail-ops', raw: given.bounce });
    await page.getByText('Delayed Mail (still being retried)').first().waitFor();
    await page.getByRole('button', { name: '1 reply' }).nth(1).waitFor();
    await openThread(page);
    await thread(page).getByText('Read ').first().waitFor();
    await shot('e-mail');
  },
  async clock({ page, house, shot }) {
    const stage = stageOf(house);
    await given.summary(stage);
    await page.getByRole('button', { name: '1 reply' }).waitFor();
    await shot('summary');
    await openThread(page);
    await scrollUp(thread(page));
    await shot('summary-thread');
    await closeThread(page);
    await given.spike(stage);
    await stage.memory.claims.release(`alerts:${stage.channel('mail-ops')}`);
    const posterFor = async () => stage.poster();
    await watchRound({ store: house.bot.store, posterFor, now: Date.now, log: given.noLog });
    await page.getByText('Alert:').waitFor();
    await shot('alert');
    await page.getByRole('button', { name: 'I take it' }).click();
    await page.getByText('Taken:').waitFor();
    await shot('alert-taken');
  },
  async management({ page, shot }) {
    for (const [text, title] of [
      ['/smtp451', 'Explain SMTP replies'],
      ['/smtp451 digest', 'Read a digest'],
      ['/smtp451 settings', /Settings of/],
      ['/smtp451 schedule', /Schedule/],
      ['/smtp451 forget', 'Forget this channel'],
    ] as const) {
      await say(page, text);
      const dialog = page.getByRole('dialog', { name: title });
      await dialog.waitFor();
      if (text.endsWith('schedule')) {
        await dialog.getByRole('textbox').first().fill('weekdays 09:00 Europe/Berlin');
        await dialog.getByRole('textbox').first().press('Enter');
        await dialog.getByText('The next runs', { exact: true }).waitFor();
      }
      await shot(text.slice(9) || 'paste');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await say(page, '/smtp451 schedule weekdays 09:00 Europe/Berlin');
    await page.getByText('The next runs:').waitFor();
    await say(page, '/smtp451 schedules');
    await page.getByText('Scheduled summaries').waitFor();
    await shot('schedules');
    await say(page, '/smtp451 ingest');
    await page.getByRole('button', { name: 'New token' }).click();
    await page.getByText('copy it now').waitFor();
    await shot('ingest');
  },
  async home({ page, house, shot }) {
    const stage = stageOf(house);
    await given.dueSummary(stage);
    const channels = page.getByRole('button', { name: 'Channels', exact: true });
    if (await channels.isVisible()) await channels.click();
    await page
      .getByRole('button', { name: /smtp451/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'SMTP replies, explained' }).waitFor();
    await shot('home');
    await page.getByLabel('Try it: paste a reply and press Enter').fill(reputation);
    await page.getByLabel('Try it: paste a reply and press Enter').press('Enter');
    await page.getByRole('dialog', { name: 'Explained' }).waitFor();
    await shot('explained');
  },
};

describe.each(variants)('$name', ({ name: variant, width, height, colorScheme }) => {
  test.each(Object.entries(surfaces))('%s', async (surface, show) => {
    const house = await openHouse();
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    const problems: string[] = [];
    const shot = async (name: string): Promise<void> => {
      await page.mouse.move(0, 0);
      await picture(page, `gallery/${variant}/${surface}-${name.replace(/\W+/g, '-').toLowerCase()}`);
      problems.push(...(await problemsOf(page)).map(problem => `${name}: ${problem}`));
    };
    try {
      await page.goto(house.slack.url);
      await page.getByLabel('Message #mail-ops').waitFor();
      await show({ page, house, shot });
    } catch (error) {
      await picture(page, `gallery/${variant}/${surface}-failed`);
      throw error;
    } finally {
      await page.close();
      await house.close();
    }
    expect(problems).toEqual([]);
    expect(refusedBlocks(house.slack)).toEqual([]);
  });
});

async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** A morning of one mail server, with three things wrong. */
function log(lines: number): string {
  return Array.from({ length: lines }, (_, i) => {
    const at = new Date(Date.UTC(2026, 10, 20, 6) + i * 97_000).toISOString().replace('.000Z', '+00:00');
    const reply = replies[i % 7 < 3 ? 0 : i % 7 < 5 ? 1 : 2];
    const id = `4F${i.toString(16).toUpperCase().padStart(8, '0')}`;
    return `${at} mx1 postfix/smtp[411]: ${id}: to=<p${i}@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=3, delays=1/0/1/1, dsn=4.7.0, status=deferred (host mx.example.com[192.0.2.25] said: ${reply} (in reply to RCPT TO command))`;
  }).join('\n');
}
const replies = [reputation, '450 4.2.0 Greylisted, please try again later', '452 4.2.2 Mailbox full'];
