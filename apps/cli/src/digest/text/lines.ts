import { countText } from '../format.ts';

/** Text in lines of the width, with one indent for the first and one for the others. */
export const hanging = (text: string, first: string, rest: string, width: number): string => {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + word.length + 1 > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
};

const mostNames = 4;

/** `mx1 (12), mx2 (3) and 4 more`. */
export const listed = (names: readonly (readonly [string, number])[]): string => {
  const shown = names.slice(0, mostNames).map(([name, count]) => `${name} (${countText(count)})`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};
