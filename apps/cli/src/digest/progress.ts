import { type DigestProgress, milliseconds } from '@smtp451/intake';
import type { Io } from '../io.ts';
import { bytesText, countText } from './format.ts';

/** Redraws at most this often. */
const everyMs = 100;

/** One line on a terminal's standard error that says how far the reading is; nothing where that is no terminal. */
export class ProgressLine {
  readonly #stderr: Io['stderr'] & { columns?: number };
  readonly #started: number = milliseconds();
  #drawn = 0;
  #isShown = false;

  constructor({ stderr }: Io) {
    this.#stderr = stderr;
  }

  show(progress: DigestProgress): void {
    const now = milliseconds();
    if (this.#stderr.isTTY !== true || now - this.#drawn < everyMs) return;
    this.#drawn = now;
    this.#isShown = true;
    const width = Math.max(20, (this.#stderr.columns || 80) - 1);
    this.#stderr.write(`\r\u001B[2K${progressText(progress, (now - this.#started) / 1000).slice(0, width)}`);
  }

  clear(): void {
    if (this.#isShown) this.#stderr.write('\r\u001B[2K');
  }
}

/** `62 %  124 MB of 200 MB  310 MB/s  1,204,000 attempts, 7,120 deferred  mail.log`. */
export const progressText = (progress: DigestProgress, seconds: number): string => {
  const { bytes, totalBytes, attempts, deferred, name } = progress;
  const share =
    totalBytes === null || totalBytes === 0 ? '' : `${Math.min(100, Math.floor((bytes / totalBytes) * 100))} %  `;
  const total = totalBytes === null ? '' : ` of ${bytesText(totalBytes)}`;
  const rate = seconds > 0.2 ? `  ${bytesText(bytes / seconds)}/s` : '';
  const clean = name.replaceAll(/\p{Cc}/gu, '?');
  return `${share}${bytesText(bytes)}${total}${rate}  ${countText(attempts)} attempts, ${countText(deferred)} deferred  ${clean}`;
};
