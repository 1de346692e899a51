const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Int16Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

/** RFC 4648 section 4 without padding. Written out here because the core may use nothing of a platform. */
export const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    part += alphabet[bits >> 18]! + alphabet[(bits >> 12) & 63]!;
    if (i + 1 < bytes.length) part += alphabet[(bits >> 6) & 63]!;
    if (i + 2 < bytes.length) part += alphabet[bits & 63]!;
    // One long concatenation would make a tree of millions of strings.
    if (part.length > 8_000) {
      parts.push(part);
      part = '';
    }
  }
  return parts.join('') + part;
};

/** Null where the text is not base64. */
export const fromBase64 = (text: string): Uint8Array | null => {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[n++] = (bits >> held) & 0xff;
    }
  }
  return bytes;
};
