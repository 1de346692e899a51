import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/index.ts';
import { launch, picture } from './browser.ts';
import { startDemoBot } from './demo-bot.ts';

let browser: Browser;
let slack: Sandbox;
let page: Page;
let bot: { stop: () => Promise<void> };

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  slack = await startSandbox({ port: 0, app: { shortcuts } });
  bot = await startDemoBot(slack);
  page = await browser.newPage({ viewport: { width: 1360, height: 860 }, colorScheme: 'light' });
  await page.goto(slack.url);
  await page.getByRole('heading', { name: 'Ask what a mail server meant' }).waitFor();
});
afterEach(async () => {
  await page.close();
  await bot.stop();
  await slack.close();
});

const shortcuts = [
  { callbackId: 'explain_smtp_reply', name: 'Explain SMTP reply', type: 'message' },
  { callbackId: 'explain_anything', name: 'Explain anything', type: 'global' },
] as const;
const composer = () => page.getByLabel('Message #mail-ops');
const say = async (text: string) => {
  await composer().fill(text);
  await composer().press('Enter');
};
const problems = async () => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

test('a command is answered in the channel and in its thread, with chart and table', async () => {
  await picture(page, 'welcome');
  expect(await problems()).toEqual([]);
  await say('/smtp451 451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited');
  await page.getByText('Delayed, not lost.').waitFor();
  await page.getByText('<reader@example.net>', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: '1 reply' }).click();
  const thread = page.getByRole('complementary', { name: 'Thread' });
  await thread.getByRole('img', { name: /By cause\. reputation 76 %/ }).waitFor();
  await picture(page, 'answer');
  expect(await problems()).toEqual([]);
  const first = thread.locator('.data-table tbody tr').first();
  expect(await first.innerText()).toContain('451 4.7.650');
  await thread.getByRole('button', { name: /Count/ }).click();
  await thread.getByRole('button', { name: /Count/ }).click();
  expect(await first.innerText()).toContain('421 4.7.28');
});

test('the newest message is in sight, however many come, until somebody scrolls up', async () => {
  for (let n = 0; n < 4; n++) await say(`/smtp451 451 number ${n}`);
  await page.getByText('Delayed, not lost.').nth(3).waitFor();
  await slack.idle();
  const last = page.getByRole('article').last();
  await expect.poll(async () => (await last.boundingBox())?.y ?? 9_999).toBeLessThan(800);
  await page.getByRole('log').hover();
  await page.mouse.wheel(0, -600);
  await expect.poll(async () => (await last.boundingBox())?.y ?? 0).toBeGreaterThan(800);
  slack.postMessage({ channel: 'mail-ops', text: 'one more' });
  await page.getByText('one more').waitFor();
  expect((await page.getByRole('article').last().boundingBox())?.y ?? 0).toBeGreaterThan(800);
});

test('a private answer is marked, can be shared, and a reload forgets it', async () => {
  await say('/smtp451 private 421 4.7.28');
  await page.getByText('Only visible to you').waitFor();
  await picture(page, 'private');
  expect(await problems()).toEqual([]);
  await page.getByRole('button', { name: 'Share to channel' }).click();
  await page.getByText('Shared.').waitFor();
  await page.getByText('Only visible to you').waitFor({ state: 'detached' });
  await say('/smtp451 private again');
  await page.getByText('Only visible to you').waitFor();
  await page.reload();
  await page.getByText('Shared.').waitFor();
  expect(await page.getByText('Only visible to you').count()).toBe(0);
});

test('an empty command opens a dialog that says what is missing and then goes', async () => {
  await say('/smtp451');
  const dialog = page.getByRole('dialog', { name: 'Explain a reply' });
  await dialog.waitFor();
  expect(await problems()).toEqual([]);
  await dialog.getByRole('button', { name: 'Explain' }).click();
  await dialog.getByText('Please complete this required field.').waitFor();
  await dialog.getByLabel('Reply or log lines').fill('451');
  await dialog.getByRole('button', { name: 'Explain' }).click();
  await dialog.getByText('That is too short to be a reply.').waitFor();
  await picture(page, 'modal');
  await dialog.getByLabel('Reply or log lines').fill('451 4.3.0 first\nsecond line');
  await dialog.getByRole('button', { name: 'Explain' }).click();
  await page.getByText('Submitted: 451 4.3.0 first').waitFor();
  expect(await dialog.count()).toBe(0);
});

test('Escape closes a dialog', async () => {
  await say('/smtp451');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('buttons ask when they must, menus work by keyboard, shortcuts and mentions reach the bot', async () => {
  await say('/smtp451 451');
  await page.getByRole('button', { name: 'Forget' }).click();
  await page.getByRole('dialog', { name: 'Forget it?' }).getByRole('button', { name: 'Forget' }).click();
  await page.getByText('Used forget').waitFor();
  await page.getByRole('button', { name: 'More options' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Used more wrong').waitFor();
  await page.getByLabel('Period').selectOption('week');
  await page.getByText('Used period week').waitFor();
  await say('@smtp451 what is 451 4.7.1?');
  const mine = page.getByRole('article').filter({ hasText: 'what is 451 4.7.1?' });
  await mine.getByRole('button', { name: '1 reply' }).waitFor();
  await mine.hover();
  await mine.getByRole('button', { name: 'More actions' }).click();
  await picture(page, 'menu');
  await page.getByRole('menuitem', { name: /Explain SMTP reply/ }).click();
  await mine.getByRole('button', { name: '2 replies' }).waitFor();
});

test('the menu of shortcuts opens by mouse and by keyboard, closes with Escape, and reaches the bot', async () => {
  const menu = page.getByRole('button', { name: 'Shortcuts' });
  await menu.click();
  const entry = page.getByRole('menuitem', { name: /Explain anything/ });
  await entry.waitFor();
  expect(await page.getByRole('menuitem').count()).toBe(1);
  expect(await problems()).toEqual([]);
  await picture(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await entry.waitFor({ state: 'detached' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Explain a reply' }).waitFor();
  expect(slack.deliveries().at(-1)?.payload).toMatchObject({ type: 'shortcut', callback_id: 'explain_anything' });
});

test('in a narrow window the channels lie behind a button, and tables scroll instead of breaking their words', async () => {
  await page.setViewportSize({ width: 420, height: 860 });
  await say('/smtp451 451');
  await page.getByRole('button', { name: '1 reply' }).click();
  const thread = page.getByRole('main', { name: 'Thread' });
  const count = thread.getByRole('button', { name: /Count/ });
  await count.waitFor();
  // One line of text: no header and no cell is broken letter by letter.
  expect((await count.boundingBox())?.height ?? 99).toBeLessThan(40);
  await picture(page, 'narrow');
  expect(await problems()).toEqual([]);
  await thread.getByRole('button', { name: 'Close thread' }).click();
  await page.getByRole('button', { name: 'Channels' }).click();
  await page.getByRole('button', { name: 'general' }).click();
  await page.getByLabel('Message #general').waitFor();
  expect(await page.getByLabel('You are').isVisible()).toBe(false);
});

test('a forwarded e-mail and a dropped file stand in the channel', async () => {
  await page.getByRole('button', { name: 'Forward an e-mail' }).click();
  await picture(page, 'email-dialog');
  expect(await problems()).toEqual([]);
  await page.getByRole('button', { name: 'Forward', exact: true }).click();
  await page.getByText('Delayed Mail (still being retried)').waitFor();
  await page
    .getByLabel('Files to attach')
    .setInputFiles({ name: 'mail.log', mimeType: 'text/plain', buffer: Buffer.from('Nov 23 line') });
  await page.getByRole('link', { name: 'mail.log' }).waitFor();
  await picture(page, 'files');
  expect(await problems()).toEqual([]);
});

test('App Home, the inspector, another person and another workspace', async () => {
  await say('/smtp451 451');
  await page.getByText('Delayed, not lost.').waitFor();
  await page.getByRole('button', { name: 'What was sent' }).click();
  await page.getByRole('complementary').getByText('chat.postMessage').first().click();
  await page.getByRole('region', { name: 'Arguments' }).first().waitFor();
  await picture(page, 'inspector');
  expect(await problems()).toEqual([]);
  await page.getByRole('complementary').getByRole('button', { name: 'Close what was sent' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'smtp451', exact: true }).click();
  await page.getByRole('button', { name: 'Try it' }).waitFor();
  await picture(page, 'home');
  expect(await problems()).toEqual([]);
  await page.getByLabel('You are').selectOption({ label: 'Lee Moreau (@lee)' });
  await page.getByText('Delayed, not lost.').waitFor();
  await page.getByRole('combobox', { name: 'Workspace' }).selectOption({ label: 'Example Net' });
  await page.getByRole('button', { name: 'Install smtp451 here' }).click();
  await page.getByRole('button', { name: 'Install smtp451 here' }).waitFor({ state: 'detached' });
  expect(slack.workspace('Example Net').botToken).toMatch(/^xoxb-/);
});

test('the dark theme is as accessible', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await say('/smtp451 451');
  await page.getByRole('button', { name: '1 reply' }).click();
  await page
    .getByRole('complementary', { name: 'Thread' })
    .getByRole('img', { name: /By cause/ })
    .waitFor();
  await picture(page, 'dark');
  expect(await problems()).toEqual([]);
});
