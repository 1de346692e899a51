import { fold, PASSED_OVER, SEPARATOR, standsAlone } from './fold.ts';

/** How many words `…` may skip. */
export const GAP_WORDS = 8;

/** Words side by side; a group stands for any one of its alternatives, of which one may be empty. */
export type Part = readonly (string | Group)[];
export interface Group {
  anyOf: readonly Part[];
}
/** Parts that follow each other with a gap between them. */
export type Sequence = readonly Part[];
/** All sequences must occur, in any order. */
export type Variant = readonly Sequence[];

/** Words that are written in one or in two: the catalogue writes the first, the scanner meets both. */
const spellings: Readonly<Record<string, string>> = {
  email: '(email|e mail)',
  emails: '(email|e mail)',
  blacklisted: '(blacklisted|black listed)',
  blacklist: '(blacklist|black list)',
  blocklist: '(blocklist|block list)',
  greylisted: '(greylisted|graylisted|grey listed|gray listed)',
  greylisting: '(greylisting|graylisting|grey listing|gray listing)',
  greylist: '(greylist|graylist|grey list|gray list)',
  spamfilter: '(spamfilter|spam filter)',
};

const isDigit = (code: number) => code >= 48 && code <= 57;

/** The words of a text as the scanner would read them. */
export function words(text: string): string[] {
  const found: string[] = [];
  let word = '';
  const flush = () => {
    if (word) found.push(word);
    word = '';
  };
  for (let at = 0; at < text.length; at++) {
    const code = fold(text.charCodeAt(at));
    if (code === PASSED_OVER) continue;
    if (text[at] === '.' && /^[\d.]+$/.test(word) && isDigit(text.charCodeAt(at + 1))) word += '.';
    else if (code === SEPARATOR) flush();
    else if (standsAlone(code)) {
      flush();
      found.push(String.fromCharCode(code));
    } else word += String.fromCharCode(code);
  }
  flush();
  return found;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`A "(" is never closed in the phrase "${text}".`);
}

function choices(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Writes out the groups that hold a gap, so that gaps stand between parts only. */
function withoutGapsInGroups(text: string): string[] {
  for (let open = text.indexOf('('); open >= 0; ) {
    const end = closing(text, open);
    const inside = text.slice(open + 1, end);
    if (/…| & /.test(inside)) {
      return choices(inside).flatMap(choice =>
        withoutGapsInGroups(`${text.slice(0, open)}${choice}${text.slice(end + 1)}`),
      );
    }
    open = text.indexOf('(', end);
  }
  return [text];
}

function parsePart(text: string): Part {
  const items: (string | Group)[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('(', at);
    const plain = text.slice(at, open < 0 ? undefined : open);
    for (const word of words(plain)) {
      const spelling = spellings[word];
      items.push(spelling ? { anyOf: choices(spelling.slice(1, -1)).map(words) } : word);
    }
    if (open < 0) break;
    const end = closing(text, open);
    items.push({ anyOf: choices(text.slice(open + 1, end)).map(parsePart) });
    at = end + 1;
  }
  return items;
}

/** Every way to say a phrase of the catalogue. The language is described at `Signature.phrases`. */
export function compilePhrase(phrase: string): Variant[] {
  return withoutGapsInGroups(phrase).map(variant =>
    variant.split(' & ').map(sequence => {
      const parts = sequence
        .split('…')
        .map(parsePart)
        .filter(part => part.length > 0);
      if (parts.length === 0) throw new Error(`The phrase "${phrase}" has a variant without any word.`);
      return parts;
    }),
  );
}
