import type { Sample } from '../sample.ts';

const file = (...magic: number[]): Buffer => Buffer.concat([Buffer.from(magic), Buffer.alloc(300, 9)]);

export const samples: readonly Sample[] = [
  { title: 'xz', bytes: file(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0), counts: { attempts: 0 }, unread: { unsupported: 1 } },
  {
    title: 'an Outlook message',
    bytes: file(0xd0, 0xcf, 0x11, 0xe0),
    counts: { attempts: 0 },
    unread: { unsupported: 1 },
  },
  { title: 'a PDF', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n'), counts: { attempts: 0 }, unread: { unsupported: 1 } },
];
