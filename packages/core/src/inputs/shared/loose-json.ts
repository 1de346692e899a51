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

/** Takes a string or word; gives the index after it. */
const takeWord = (text: string, at: number, reader: Reader): number => {
  const code = text.charCodeAt(at);
  const isQuoted = code === 34 || code === 39;
  let end = at;
  if (isQuoted) end = stringEnd(text, at, text.length);
  else while (end < text.length && !isWordEnd(text.charCodeAt(end))) end++;
  const start = isQuoted ? at + 1 : at;
  const after = Math.max(isQuoted ? end + 1 : end, at + 1);
  const next = skipSpace(text, after);
  if (text.charCodeAt(next) === 58 && reader.key === null && end - start < 60) {
    reader.key = text.slice(start, end);
    reader.open = null;
    return next + 1;
  }
  addLeaf(reader, start, end, isQuoted);
  return after;
};

/**
 * Reads JSON as people paste it: whole, in lines, or a piece with its head or tail cut off; Python and JavaScript
 * literals too. Never fails; what is no JSON gives a tree of words. Linear in the length of the text.
 */
export const readLooseJson = (text: string): Tree => {
  const root = tree();
  const reader: Reader = { stack: [root], key: null, open: null };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (code === 123 || code === 91) {
      openTree(reader);
      at++;
    } else if (code === 125 || code === 93) {
      closeTree(reader);
      at++;
    } else if (code === 44 || code === 58 || code === 40 || code === 41) {
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
