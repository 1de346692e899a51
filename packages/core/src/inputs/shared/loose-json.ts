import { stringEnd, unescapeInto } from './unescape.ts';
import { type View, viewOf } from './view.ts';

/** A string, number or word, without its quotes: the offsets of its first and last part (adjacent strings are one). */
export interface Leaf {
  kind: 'leaf';
  parts: { start: number; end: number }[];
}

/** An object or an array, or both at once where a paste lost its brackets. */
export interface Tree {
  kind: 'tree';
  fields: Map<string, Leaf | Tree>;
  items: (Leaf | Tree)[];
}

/** Deeper than any mail event; what is deeper still is read as if it stood at this depth. */
const deepest = 40;

/** Shared by all trees without fields; `add` gives a tree its own before it writes. */
const noFields: Map<string, Leaf | Tree> = new Map();

const tree = (): Tree => ({ kind: 'tree', fields: noFields, items: [] });

const isSpace = (code: number): boolean => code <= 32;
const isWordEnd = (code: number): boolean =>
  code <= 32 ||
  code === 44 ||
  code === 58 ||
  code === 123 ||
  code === 125 ||
  code === 91 ||
  code === 93 ||
  code === 40 ||
  code === 41 ||
  code === 34;

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
};

interface Reader {
  stack: Tree[];
  key: string | null;
  /** The leaf that a further string without a comma before it continues. */
  open: Leaf | null;
  /** How deep the arrays stand that PHP opens with a parenthesis. */
  parens: number[];
}

const add = (reader: Reader, node: Leaf | Tree): void => {
  const top = reader.stack.at(-1)!;
  if (reader.key === null) top.items.push(node);
  else if (!top.fields.has(reader.key)) {
    if (top.fields === noFields) top.fields = new Map();
    top.fields.set(reader.key, node);
  }
  reader.key = null;
};

const addLeaf = (reader: Reader, start: number, end: number, continues: boolean): void => {
  if (continues && reader.open !== null) {
    reader.open.parts.push({ start, end });
    return;
  }
  const leaf: Leaf = { kind: 'leaf', parts: [{ start, end }] };
  add(reader, leaf);
  reader.open = leaf;
};

const openTree = (reader: Reader): void => {
  const node = tree();
  add(reader, node);
  reader.open = null;
  if (reader.stack.length < deepest) reader.stack.push(node);
  else reader.stack.push(reader.stack.at(-1)!);
};

const closeTree = (reader: Reader): void => {
  if (reader.stack.length > 1) reader.stack.pop();
  reader.key = null;
  reader.open = null;
};

/** PHP's `)` closes what its `array (` opened; any other parenthesis says nothing. */
const closeParen = (reader: Reader): void => {
  while (reader.parens.length > 0 && reader.parens.at(-1)! > reader.stack.length) reader.parens.pop();
  if (reader.parens.at(-1) !== reader.stack.length) return;
  reader.parens.pop();
  closeTree(reader);
};

const setKey = (reader: Reader, name: string): void => {
  // PHP numbers its lists.
  reader.key = /^\d{1,6}$/.test(name) ? null : name;
  reader.open = null;
};

/** `[event] => deferred` of PHP's print_r, `["event"]=>` and on the next line `string(8) "deferred"` of its var_dump. */
const dumped = /\["?([\w$.:-]{1,60})"?\] ?=>[ \t]*/y;
const typed = /\s{0,80}(?:string\(\d{1,9}\) (?=")|array\(\d{1,9}\) (?=\{)|Array\s{1,80}(?=\())/y;

/** Takes a key as PHP shows it, and a value without quotes; gives the index after it, or -1 where there is none. */
const takeDumped = (text: string, at: number, reader: Reader): number => {
  dumped.lastIndex = at;
  const found = dumped.exec(text);
  if (found === null) return -1;
  setKey(reader, found[1]!);
  const from = dumped.lastIndex;
  typed.lastIndex = from;
  if (typed.test(text))
    return text.charCodeAt(typed.lastIndex) === 40 ? openParen(typed.lastIndex, reader) : typed.lastIndex;
  const line = text.indexOf('\n', from);
  const end = line < 0 ? text.length : line;
  addLeaf(reader, from, end, false);
  reader.open = null;
  return end;
};

const openParen = (at: number, reader: Reader): number => {
  openTree(reader);
  reader.parens.push(reader.stack.length);
  return at + 1;
};

/** The index after the colon, or after the arrow of Ruby and PHP, that makes what stands before it a key; or -1. */
const afterKey = (text: string, at: number): number => {
  if (text.charCodeAt(at) === 58) return at + 1;
  return text.startsWith('=>', at) ? at + 2 : -1;
};

/** Takes a string or word; gives the index after it. */
const takeWord = (text: string, at: number, reader: Reader): number => {
  const code = text.charCodeAt(at);
  const isQuoted = code === 34 || code === 39;
  let end = at;
  if (isQuoted) end = stringEnd(text, at, text.length);
  else while (end < text.length && !isWordEnd(text.charCodeAt(end))) end++;
  const start = isQuoted ? at + 1 : at;
  // Ruby's symbols, `:event=>"deferred"`.
  if (!isQuoted && end - at > 2 && text.startsWith('=>', end - 2)) end -= 2;
  const after = Math.max(isQuoted ? end + 1 : end, at + 1);
  const next = skipSpace(text, after);
  if (text.charCodeAt(next) === 40 && text.slice(start, end).toLowerCase() === 'array') return openParen(next, reader);
  const value = afterKey(text, next);
  if (value >= 0 && reader.key === null && end - start < 60) {
    setKey(reader, text.slice(start, end));
    return value;
  }
  addLeaf(reader, start, end, isQuoted);
  return after;
};

/**
 * Reads JSON as people paste it: whole, in lines, or a piece with its head or tail cut off; Python, JavaScript,
 * Ruby and PHP literals too. Never fails; what is no JSON gives a tree of words. Linear in the length of the text.
 */
export const readLooseJson = (text: string): Tree => {
  const root = tree();
  const reader: Reader = { stack: [root], key: null, open: null, parens: [] };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const php = code === 91 ? takeDumped(text, at, reader) : -1;
    if (php >= 0) at = php;
    else if (isSpace(code)) at++;
    else if (code === 123 || code === 91) {
      openTree(reader);
      at++;
    } else if (code === 125 || code === 93) {
      closeTree(reader);
      at++;
    } else if (code === 44 || code === 58 || code === 40 || code === 41) {
      if (code === 41) closeParen(reader);
      if (code === 44) {
        reader.key = null;
        reader.open = null;
      }
      at++;
    } else at = takeWord(text, at, reader);
  }
  return root;
};

/** A leaf without escapes, as a view of the text; null where it stands in the text as it is. */
const leafView = (text: string, leaf: Leaf): { start: number; end: number; view: View | null } => {
  const start = leaf.parts[0]!.start;
  const { end } = leaf.parts.at(-1)!;
  const source = text.slice(start, end);
  if (leaf.parts.length === 1 && !source.includes('\\')) return { start, end, view: null };
  const view = viewOf(source);
  for (const part of leaf.parts) unescapeInto(view, source, part.start - start, part.end - start);
  return { start, end, view: view.done() };
};

/** Where a leaf stands, its text without escapes, and the view that maps the two. */
export interface Value {
  start: number;
  source: string;
  view: View | null;
}

export const valueOfLeaf = (text: string, leaf: Leaf): Value => {
  const { start, end, view } = leafView(text, leaf);
  return { start, source: text.slice(start, end), view };
};

/** The text of a leaf; `null` where there is none, or where it is JSON's null or an empty string. */
export const leafText = (text: string, node: Leaf | Tree | undefined): string | null => {
  if (node === undefined || node.kind === 'tree') return null;
  const { source, view } = valueOfLeaf(text, node);
  const words = view === null ? source : view.text;
  return words === '' || words === 'null' || words === 'None' ? null : words;
};

/** The first of the names that the tree has with a text. */
export const fieldText = (text: string, node: Tree, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const found = leafText(text, node.fields.get(name));
    if (found !== null) return found;
  }
  return null;
};

export const fieldLeaf = (text: string, node: Tree, ...names: readonly string[]): Leaf | null => {
  for (const name of names) {
    const found = node.fields.get(name);
    if (found?.kind === 'leaf' && leafText(text, found) !== null) return found;
  }
  return null;
};

export const fieldTree = (node: Tree, name: string): Tree | null => {
  const found = node.fields.get(name);
  return found?.kind === 'tree' ? found : null;
};

export const fieldNumber = (text: string, node: Tree, ...names: readonly string[]): number | null => {
  const found = fieldText(text, node, ...names);
  const value = found === null ? Number.NaN : Number(found);
  return Number.isFinite(value) ? value : null;
};
