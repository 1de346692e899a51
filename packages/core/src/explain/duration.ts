const units = [
  { seconds: 86_400, word: 'day' },
  { seconds: 3600, word: 'hour' },
  { seconds: 60, word: 'minute' },
  { seconds: 1, word: 'second' },
] as const;

/** A span for a reader, in the largest unit of which there are at least one and a half or exactly one: `5 minutes`, `1 hour`, `90 minutes`. */
export function inWords(seconds: number): string {
  const unit = units.find(({ seconds: size }) => seconds === size || seconds >= size * 2) ?? units[3];
  const count = Math.round(seconds / unit.seconds);
  return `${count} ${unit.word}${count === 1 ? '' : 's'}`;
}
