/** What a person does on the page, against the real bot: every surface, and pictures to look at. */
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type House, openHouse, refusedBlocks } from '../test/fixtures.ts';
import { launch, picture, readmePicture } from './browser.ts';

let browser: Browser;
let house: House;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  house = await openHouse();
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, colorScheme: 'light' });
  await page.goto(house.slack.url);
  await composer().waitFor();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(page, `failed-${task.name.replace(/\W+/g, '-')}`);
  expect(refusedBlocks(house.slack)).toEqual([]);
  await page.close();
  await house.close();
});

const composer = (): Locator => page.getByLabel('Message #mail-ops');
const thread = (): Locator => page.getByRole('complementary', { name: 'Thread' });
const say = async (text: string): Promise<void> => {
  await composer().fill(text);
  await composer().press('Enter');
};
const problems = async (): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};
/** What the page's elements can do; this package does not know the DOM's types. */
interface Pane {
  querySelectorAll: (query: string) => Iterable<{ scrollTo: (to: { top: number }) => void }>;
}
const scrollUp = (): Promise<void> =>
  thread().evaluate((pane: Pane) => {
    for (const part of pane.querySelectorAll('*')) part.scrollTo({ top: 0 });
  });
const openThread = (): Promise<void> =>
  page
    .getByRole('button', { name: /\d+ repl(y|ies)/ })
    .last()
    .click();

const reputation = '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation';
const greylisted = '450 4.2.0 <kim@example.com>: Recipient address rejected: Greylisted for 5 minutes';

test('a reply is answered in the channel, and explained in the thread', async () => {
  await say(`/smtp451 ${reputation}`);
  await page.getByText('Temporary, but somebody must act').waitFor();
  await openThread();
  await thread().getByText('What to do, in order').waitFor();
  await thread().getByRole('button', { name: 'Postmaster packet' }).first().waitFor();
  await scrollUp();
  await page.mouse.move(0, 0);
  await picture(page, 'answer');
  await readmePicture(page);
  expect(await problems()).toEqual([]);
  for (const [name, shows] of [
    ['What does the sender do?', 'What the sender does:'],
    ['What does the receiver do?', 'What the receiver does:'],
    ['Show the evidence', 'How sure'],
  ] as const) {
    await thread().getByRole('button', { name }).first().click();
    await thread().getByText(shows).first().waitFor();
  }
  await picture(page, 'thread');
  await thread().getByRole('button', { name: 'Queue commands' }).first().click();
  await page.getByRole('dialog', { name: 'Queue commands' }).waitFor();
  await picture(page, 'queue-commands');
  await page.keyboard.press('Escape');
  await thread().getByRole('button', { name: 'Postmaster packet' }).first().click();
  await page.getByRole('dialog', { name: 'Postmaster packet' }).waitFor();
  await picture(page, 'packet');
  await page.keyboard.press('Escape');
  await thread().getByRole('button', { name: 'Not right?' }).first().click();
  const form = page.getByRole('dialog', { name: 'Not right?' });
  await form
    .getByLabel('What is it really?')
    .selectOption({ label: 'Rate limit' })
    .catch(() => form.getByLabel('What is it really?').selectOption({ index: 2 }));
  await picture(page, 'not-right');
  await form.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Thank you').first().waitFor();
});

test('a private answer is shared on a click, and taken back', async () => {
  await say(`/smtp451 private ${greylisted}`);
  await page.getByText('Only visible to you').waitFor();
  await picture(page, 'private');
  expect(await problems()).toEqual([]);
  await page.getByRole('button', { name: 'Share to channel' }).click();
  await page.getByText('Asked by dana').waitFor();
  expect(await page.getByText('kim@example.com').count()).toBe(0);
  await picture(page, 'shared');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back').waitFor();
  await page.getByText('Asked by dana').waitFor({ state: 'detached' });
});

test('help, nonsense and several replies', async () => {
  await say('/smtp451 help');
  await page.getByText('Paste a reply, get what it means').waitFor();
  await picture(page, 'help');
  await say('/smtp451 when is lunch?');
  await page.getByText('No SMTP reply in here.').waitFor();
  await picture(page, 'nonsense');
  await say(`/smtp451 450 4.2.0 Greylisted, try again\n${reputation}\n452 4.2.2 Mailbox full`);
  await page.getByText('3 replies').first().waitFor();
  await openThread();
  await thread().getByText('What to look at first').waitFor();
  await picture(page, 'several');
});

test('an empty command opens a dialog, and its answer comes into the channel', async () => {
  await say('/smtp451');
  const dialog = page.getByRole('dialog', { name: 'Explain SMTP replies' });
  await dialog.waitFor();
  expect(await problems()).toEqual([]);
  await picture(page, 'paste');
  await dialog.getByRole('textbox').first().fill(`first line\n${reputation}`);
  await dialog.getByRole('button', { name: 'Explain' }).click();
  await page.getByText('Temporary, but somebody must act').waitFor();
});

test('the shortcut from anywhere: its dialog becomes the answer', async () => {
  const menu = page.getByRole('button', { name: 'Shortcuts' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Explain SMTP replies' });
  await dialog.getByRole('textbox').first().fill(`450 4.2.0 Greylisted, try again\n${reputation}`);
  await picture(page, 'shortcut-anywhere');
  await dialog.getByRole('button', { name: 'Explain' }).click();
  const answer = page.getByRole('dialog', { name: 'Explained' });
  await answer.getByText('What to look at first').waitFor();
  expect(await problems()).toEqual([]);
  await picture(page, 'explained');
  await page.keyboard.press('Escape');
  await answer.waitFor({ state: 'detached' });
});

test('a mention and the message shortcut answer in the thread', async () => {
  await say(`@smtp451 what is ${greylisted}`);
  await openThread();
  await thread().getByText('Greylisting').first().waitFor();
  await say(`look: ${reputation}`);
  const mine = page.getByRole('article').filter({ hasText: 'look:' });
  await mine.hover();
  await mine.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: /Explain SMTP reply/ }).click();
  await mine.getByRole('button', { name: '1 reply' }).waitFor();
  await mine.getByRole('button', { name: '1 reply' }).click();
  await thread().getByText('somebody must act').first().waitFor();
  await picture(page, 'shortcut');
});

test('a dropped log becomes a digest with chart and sortable table', async () => {
  house.slack.uploadFile({ channel: 'mail-ops', name: 'mail.log', content: log(400) });
  await page.getByRole('button', { name: '1 reply' }).click();
  await thread().getByText('Fix first').waitFor();
  await thread().getByRole('button', { name: 'Export as CSV' }).waitFor();
  await picture(page, 'digest');
  await scrollUp();
  await picture(page, 'digest-top');
  expect(await problems()).toEqual([]);
  await thread().getByRole('button', { name: 'Export as CSV' }).click();
  await thread().getByText('deferrals.csv').first().waitFor();
});

test('settings, schedules, tokens and forgetting', async () => {
  await say('/smtp451 settings');
  const settings = page.getByRole('dialog', { name: /Settings of/ });
  await settings.waitFor();
  expect(await problems()).toEqual([]);
  await picture(page, 'settings');
  await page.keyboard.press('Escape');
  await settings.waitFor({ state: 'detached' });
  await say('/smtp451 schedule weekdays 09:00 Europe/Berlin');
  await page.getByText('The next runs:').waitFor();
  await say('/smtp451 schedules');
  await page.getByText('Scheduled summaries').waitFor();
  await picture(page, 'schedules');
  await say('/smtp451 ingest');
  await page.getByRole('button', { name: 'New token' }).click();
  await page.getByText('copy it now').waitFor();
  await picture(page, 'ingest');
  await say('/smtp451 forget');
  await page.getByRole('dialog', { name: 'Forget this channel' }).waitFor();
  await picture(page, 'forget');
});

test('the App Home', async () => {
  await house.slack.sendSlashCommand({ channel: 'mail-ops', text: 'schedule daily 08:00 Europe/Berlin' });
  await page
    .getByRole('button', { name: /smtp451/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'SMTP replies, explained' }).waitFor();
  await picture(page, 'home');
  expect(await problems()).toEqual([]);
});

/** A morning of one mail server, with two things wrong. */
function log(lines: number): string {
  return Array.from({ length: lines }, (_, i) => {
    const at = new Date(Date.UTC(2026, 10, 20, 6) + i * 97_000).toISOString().replace('.000Z', '+00:00');
    const reply = replies[i % 7 < 3 ? 0 : i % 7 < 5 ? 1 : 2];
    const id = `4F${i.toString(16).toUpperCase().padStart(8, '0')}`;
    return `${at} mx1 postfix/smtp[411]: ${id}: to=<p${i}@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=3, delays=1/0/1/1, dsn=4.7.0, status=deferred (host mx.example.com[192.0.2.25] said: ${reply} (in reply to RCPT TO command))`;
  }).join('\n');
}
const replies = [reputation, '450 4.2.0 Greylisted, please try again later', '452 4.2.2 Mailbox full'];
