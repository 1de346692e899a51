import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium as the machine has it; a missing one is a sentence, not a stack. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.SMTP451_CHROMIUM ?? '/usr/bin/chromium';
  try {
    return await chromium.launch({ executablePath, args: flags });
  } catch (error) {
    throw new Error(
      `Chromium did not start from ${executablePath}. Install it (Debian: apt-get install -y --no-install-recommends chromium) or set SMTP451_CHROMIUM.`,
      { cause: error },
    );
  }
}

/** Pictures to look at, in `.results/`. */
export async function picture(page: Page, name: string): Promise<void> {
  const file = new URL(`../.results/${name}.png`, import.meta.url).pathname;
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
}

/** The README's picture; written anew only when asked, since fonts differ from machine to machine. */
export async function readmePicture(page: Page): Promise<void> {
  if (process.env.SMTP451_UPDATE_PICTURES !== '1') return;
  await page.screenshot({ path: new URL('../../../docs/playground.png', import.meta.url).pathname });
}
