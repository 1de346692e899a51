import { postfixLines } from '../../support/lines.ts';
import type { Sample } from '../sample.ts';

const little = Buffer.from(`\uFEFF${postfixLines}`, 'utf16le');

export const samples: readonly Sample[] = [
  { title: 'the low byte first', bytes: little, counts: { attempts: 3 }, outcomes: { cleared: 1 } },
  { title: 'the high byte first', bytes: Buffer.from(little).swap16(), counts: { attempts: 3 } },
];
