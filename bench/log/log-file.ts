import { closeSync, openSync, writeSync } from 'node:fs';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pad = (n: number): string => String(n).padStart(2, '0');

/** Syslog's two ways to write a time. */
export type TimeForm = 'traditional' | 'rfc3339';

/** Writes log lines, a megabyte at a time. */
export class LogFile {
  bytes = 0;
  lines = 0;
  readonly #file: number;
  readonly #form: TimeForm;
  #parts: string[] = [];
  #held = 0;
  #second = -1;
  #stamp = '';

  constructor(path: string, form: TimeForm) {
    this.#file = openSync(path, 'w');
    this.#form = form;
  }

  write(at: number, hostAndTag: string, text: string): void {
    const line = `${this.#time(at)} ${hostAndTag}: ${text}\n`;
    this.#parts.push(line);
    this.#held += line.length;
    this.bytes += line.length;
    this.lines++;
    if (this.#held > 1 << 20) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#parts.join(''), null, 'latin1');
    this.#parts = [];
    this.#held = 0;
  }

  #time(at: number): string {
    const second = Math.floor(at);
    if (second !== this.#second) {
      this.#second = second;
      const date = new Date(second * 1000);
      const clock = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`;
      this.#stamp =
        this.#form === 'traditional'
          ? `${months[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2, ' ')} ${clock}`
          : date.toISOString().slice(0, 19);
    }
    if (this.#form === 'traditional') return this.#stamp;
    return `${this.#stamp}.${String(Math.floor((at - second) * 1e6)).padStart(6, '0')}+00:00`;
  }
}
