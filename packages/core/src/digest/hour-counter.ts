import { causeIds } from '../causes/ids.ts';
import { maxHours, type Summary } from './summary.ts';

const hourSeconds = 3_600;

/** Counts deferrals by hour and cause: in numbers for the hour in hand, handed over when it ends. */
export class HourCounter {
  #hour = -1;
  #end = -1;
  readonly #counts: Uint32Array = new Uint32Array(causeIds.length);

  /** False where the time is unknown or there are too many distinct hours already. */
  count(hours: Summary['hours'], at: number, causeIndex: number): boolean {
    if (!(at >= this.#hour && at < this.#end && this.#hour > 0)) {
      this.flush(hours);
      const hour = at > 0 ? Math.floor(at / hourSeconds) * hourSeconds : 0;
      if (hour === 0 || (hours.size >= maxHours && !hours.has(hour))) return false;
      this.#hour = hour;
      this.#end = hour + hourSeconds;
    }
    this.#counts[causeIndex]!++;
    return true;
  }

  flush(hours: Summary['hours']): void {
    if (this.#hour > 0) {
      let held = hours.get(this.#hour);
      for (const [index, cause] of causeIds.entries()) {
        const n = this.#counts[index]!;
        if (n === 0) continue;
        if (held === undefined) {
          held = new Map();
          hours.set(this.#hour, held);
        }
        held.set(cause, (held.get(cause) ?? 0) + n);
      }
    }
    this.#counts.fill(0);
    this.#hour = -1;
    this.#end = -1;
  }
}
