import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mergeSummaries, parseSummary, serialiseSummary } from '@smtp451/core/digest';
import { replaceFile } from './files.ts';

/** Summaries that wait to be sent: `000000012.json`, or `000000012-000000034.json` where several were merged. */
export interface Parcel {
  name: string;
  first: number;
  last: number;
  bytes: number;
}

const pattern = /^(\d{9})(?:-(\d{9}))?\.json$/;
const pad = (n: number): string => String(n).padStart(9, '0');

export const summaryCount = (n: number): string => (n === 1 ? '1 summary' : `${n} summaries`);

/** A folder of unsent summaries within a limit. What was once tried is never changed, since it may have arrived. */
export class Spool {
  readonly #folder: string;
  readonly #limit: number;
  #parcels: Parcel[] = [];
  readonly #tried = new Set<string>();
  /** Names of parcels that are being merged: they must not be sent meanwhile. */
  #merging: ReadonlySet<string> = new Set();

  /** Parcels after `sequence` were written and never came to count: their lines will be read again. */
  constructor(folder: string, limit: number, sequence: number) {
    this.#folder = folder;
    this.#limit = limit;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder).sort()) {
      const match = pattern.exec(name);
      if (!match) continue;
      const first = Number(match[1]);
      const last = Number(match[2] ?? match[1]);
      if (last > sequence) rmSync(join(folder, name));
      else this.#parcels.push({ name, first, last, bytes: statSync(join(folder, name)).size });
    }
    // Nobody knows what the process before tried.
    for (const { name } of this.#parcels) this.#tried.add(name);
    this.#dropMerged();
  }

  get size(): number {
    return this.#parcels.reduce((sum, one) => sum + one.bytes, 0);
  }

  get waiting(): number {
    return this.#parcels.length;
  }

  get full(): boolean {
    return this.size >= this.#limit;
  }

  /** It is sent only after `counted`: the state that counts it is written, so that no crash makes it again with other lines. */
  async add(sequence: number, body: string, counted: () => Promise<void>): Promise<void> {
    const name = `${pad(sequence)}.json`;
    await replaceFile(join(this.#folder, name), body);
    await counted();
    this.#parcels.push({ name, first: sequence, last: sequence, bytes: Buffer.byteLength(body) });
  }

  /** The oldest parcel and its body; from now on it stays as it is. */
  oldest(): { parcel: Parcel; body: string } | null {
    const [parcel] = this.#parcels;
    if (!parcel || this.#merging.has(parcel.name)) return null;
    this.#tried.add(parcel.name);
    return { parcel, body: readFileSync(join(this.#folder, parcel.name), 'utf8') };
  }

  remove(parcel: Parcel): void {
    this.#parcels = this.#parcels.filter(one => one.name !== parcel.name);
    this.#tried.delete(parcel.name);
    rmSync(join(this.#folder, parcel.name), { force: true });
  }

  /** Makes room by merging what was never tried: summaries of an hour are hardly larger than those of a minute. */
  async shrink(): Promise<void> {
    const fresh = this.#parcels.filter(one => !this.#tried.has(one.name));
    const [first, ...rest] = fresh;
    const last = rest.at(-1);
    if (!first || !last) return;
    this.#merging = new Set(fresh.map(one => one.name));
    try {
      await this.#merge(fresh, first, last);
    } finally {
      this.#merging = new Set();
    }
  }

  async #merge(fresh: readonly Parcel[], first: Parcel, last: Parcel): Promise<void> {
    const merged = mergeSummaries(
      ...fresh.map(one => parseSummary(readFileSync(join(this.#folder, one.name), 'utf8'))),
    );
    const body = serialiseSummary(merged, { open: 'totals' });
    const parcel = {
      name: `${pad(first.first)}-${pad(last.last)}.json`,
      first: first.first,
      last: last.last,
      bytes: Buffer.byteLength(body),
    };
    await replaceFile(join(this.#folder, parcel.name), body);
    for (const one of fresh) this.remove(one);
    this.#parcels.push(parcel);
  }

  /** A crash between writing a merged parcel and removing its parts leaves both: the parts go. */
  #dropMerged(): void {
    const ranges = this.#parcels.filter(one => one.last > one.first);
    for (const part of this.#parcels) {
      if (ranges.some(one => one.name !== part.name && one.first <= part.first && part.last <= one.last))
        this.remove(part);
    }
  }
}
