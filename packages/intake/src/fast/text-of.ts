/** Bytes `from` to `to` as text, without copying them first. */
export const textOf = (b: Uint8Array, from: number, to: number): string =>
  Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('utf8');
