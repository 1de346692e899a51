import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  { title: 'nothing', bytes: Buffer.alloc(0), counts: { attempts: 0, lines: 0 } },
  { title: 'blank lines', bytes: Buffer.from('\n \r\n\n'), counts: { attempts: 0, lines: 3 } },
];
