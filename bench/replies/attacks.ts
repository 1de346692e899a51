import { origins } from '../../packages/core/src/catalogue/origins.generated.ts';
import { wordings } from '../../packages/core/src/catalogue/wording.generated.ts';
import { numbers } from './generate.ts';

/** Words that the catalogue knows: text of nothing else makes every step of the search lead somewhere. */
const phrases: readonly string[] = [
  ...origins.flatMap(({ signatures, markers }) => [
    ...(markers ?? []),
    ...signatures.flatMap(({ phrases: own }) => own ?? []),
  ]),
  ...wordings.flat().flatMap(({ phrases: own }) => own),
];
const plain = (phrase: string): string =>
  phrase
    .replaceAll(/[(|][^)]*\)|[()|&…]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const words: readonly string[] = [...new Set(phrases.flatMap(phrase => phrase.match(/[\p{L}\p{N}]+/gu) ?? []))];

const repeat =
  (text: string) =>
  (size: number): string =>
    text.repeat(Math.ceil(size / text.length)).slice(0, size);

function random(size: number, separator: string, pick: (next: (below: number) => number) => string): string {
  const next = numbers(451);
  let text = '451 4.7.1 ';
  while (text.length < size) text += pick(next) + separator;
  return text.slice(0, size);
}

/** Texts of a given size that made one engine or another slow. */
export const attacks: Readonly<Record<string, (size: number) => string>> = {
  'one letter': repeat('a'),
  blanks: repeat(' '),
  'random words of the catalogue': size => random(size, ' ', next => words[next(words.length)]!),
  'random phrases of the catalogue': size => random(size, ' ', next => plain(phrases[next(phrases.length)]!)),
  'the same words in one host name': size => random(size, '.', next => words[next(words.length)]!),
  'the same words in one link': size =>
    `451 4.7.1 https://example.com/${random(size, '/', next => words[next(words.length)]!)}`.slice(0, size),
  'beginnings without an end': repeat('host mx.example.com said: 451 4.7.1 <'),
  'replies within replies': repeat('451 4.7.1 (in reply to: 450 4.2.0 '),
  'reply codes': repeat('451 '),
  'lines of replies': repeat('451 4.7.1 Greylisted, please try again in 300 seconds\n'),
  addresses: repeat('user@example.com 192.0.2.1 2001:db8::1 '),
  'digits and dots': repeat('4.7.1.'),
  brackets: repeat('{"[('),
  'random bytes': size => random(size, '', next => String.fromCharCode(next(256))),
  'random code units': size => random(size, '', next => String.fromCharCode(next(65536))),
};
