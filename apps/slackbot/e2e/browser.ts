import { mkdirSync } from 'node:fs';
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
  const folder = new URL('../.results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname });
}

/** The README's picture; written anew only when asked, since fonts differ from machine to machine. */
export async function readmePicture(page: Page): Promise<void> {
  if (process.env.SMTP451_UPDATE_PICTURES !== '1') return;
  await page.screenshot({ path: new URL('../../../docs/playground.png', import.meta.url).pathname });
}
