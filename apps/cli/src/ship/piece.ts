/** What a log gives: bytes in order, and where one file ends and the next begins. */
export type Piece = { kind: 'bytes'; bytes: Buffer } | { kind: 'next-file' };
