import type { Scan } from '../text/scan.ts';
import { hostOriginAt } from './provider.ts';
import { firstFrom } from './tokens.ts';

const NOT_ASKED = -2;
let origin: Int16Array = new Int16Array(64);

/** Forgets whose the hosts of the last input were. */
export function beginHosts({ hostCount }: Scan): void {
  if (hostCount === 0) return;
  if (hostCount > origin.length) origin = new Int16Array(1 << (32 - Math.clz32(hostCount)));
  origin.fill(NOT_ASKED, 0, hostCount);
}

/** The number of the origin that runs a host of the text, or -1; looked up once an input. */
export function originOfHostNumber({ chars, hostStart, hostEnd }: Scan, host: number): number {
  const known = origin[host]!;
  if (known !== NOT_ASKED) return known;
  const found = hostOriginAt(chars, hostStart[host]!, hostEnd[host]!);
  origin[host] = found;
  return found;
}

/** The first host at `offset` or behind it. */
export const firstHost = ({ hostStart, hostCount }: Scan, offset: number): number =>
  firstFrom(hostStart, hostCount, offset);
