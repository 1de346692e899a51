/** Fills templates with addresses, host names and numbers of their own, so that no reply comes twice. */

/** A small generator of numbers that gives the same ones on every machine (xorshift, 32 bits). */
export function numbers(seed: number): (below: number) => number {
  let state = seed | 1;
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const documentationAddress = /\b(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}\b/g;
const exampleDomain = /\b(?:[a-z0-9-]+\.)?example\.(?:com|net|org)\b/g;
const localPart = /\b(?:user|sender|recipient|info|bob|alice)(?=@)/g;
/** Ids that servers write behind a reply, as half of them do. */
const id = /\b(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{10,20}\b/gi;

export function fill(template: string, next: (below: number) => number, serial: number): string {
  const networks = ['192.0.2', '198.51.100', '203.0.113'];
  const tag = `${letters[next(26)]}${serial.toString(36)}`;
  const filled = template
    .replaceAll(documentationAddress, () => `${networks[next(3)]}.${1 + next(254)}`)
    .replaceAll(exampleDomain, () => `${letters[next(26)]}${next(9999)}.example.${['com', 'net', 'org'][next(3)]}`)
    .replaceAll(localPart, () => `user${next(99999)}`)
    .replaceAll(id, tag.padEnd(12, '0'));
  return filled.includes(tag) ? filled : `${filled} ${tag}.${next(99999)}`;
}

/** `count` distinct replies; `from` is the first serial number, so that batches never share one. */
export function replies(templates: readonly string[], count: number, from: number): string[] {
  const next = numbers(from + 1);
  const made = Array.from({ length: count }, (_, index) =>
    fill(templates[next(templates.length)]!, next, from + index),
  );
  if (new Set(made).size !== count) throw new Error('The generated replies are not all different.');
  return made;
}
