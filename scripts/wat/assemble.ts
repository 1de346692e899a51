/**
 * Assembles the part of WebAssembly's text format that this project writes: functions on 32-bit numbers and 128-bit
 * vectors, in folded instructions. Format: https://webassembly.github.io/spec/core/text/index.html and
 * …/binary/index.html (checked 2026-11-24). What it does not know makes it throw.
 */

type Node = string | Node[];

const tokens = /\s+|;;[^\n]*|"([^"]*)"|[()]|[^\s()";]+/gy;

const parse = (source: string): Node[] => {
  const stack: Node[][] = [[]];
  for (const [token] of source.matchAll(tokens)) {
    if (token === '(') stack.push([]);
    else if (token === ')') {
      const done = stack.pop()!;
      stack.at(-1)!.push(done);
    } else if (!/^(?:\s|;;)/.test(token)) stack.at(-1)!.push(token);
  }
  if (stack.length !== 1) throw new Error('The parentheses do not match.');
  return stack[0]!;
};

const types: Readonly<Record<string, number>> = { i32: 0x7f, v128: 0x7b };
const vector = 0xfd;

/** Instructions that take their operands from the stack alone. */
const plain: Readonly<Record<string, readonly number[]>> = {
  drop: [0x1a],
  select: [0x1b],
  return: [0x0f],
  'i32.eqz': [0x45],
  'i32.eq': [0x46],
  'i32.ne': [0x47],
  'i32.lt_s': [0x48],
  'i32.lt_u': [0x49],
  'i32.gt_u': [0x4b],
  'i32.le_u': [0x4d],
  'i32.ge_u': [0x4f],
  'i32.ctz': [0x68],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'i32.mul': [0x6c],
  'i32.and': [0x71],
  'i32.or': [0x72],
  'i32.xor': [0x73],
  'i32.shl': [0x74],
  'i32.shr_u': [0x76],
  'i32.rotl': [0x77],
  'i8x16.splat': [vector, 0x0f],
  'i8x16.eq': [vector, 0x23],
  'i8x16.le_u': [vector, 0x2a],
  'i8x16.sub': [vector, 0x71],
  'v128.or': [vector, 0x50],
  'i8x16.bitmask': [vector, 0x64],
};

/** Loads and stores, whose bytes need not be aligned. */
const memory: Readonly<Record<string, readonly number[]>> = {
  'i32.load': [0x28],
  'i32.load8_u': [0x2d],
  'i32.load16_u': [0x2f],
  'i32.store': [0x36],
  'v128.load': [vector, 0x00],
  'v128.store': [vector, 0x0b],
};

const named: Readonly<Record<string, number>> = {
  'local.get': 0x20,
  'local.set': 0x21,
  'local.tee': 0x22,
  'global.get': 0x23,
  'global.set': 0x24,
  call: 0x10,
};

const unsigned = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const signed = (value: number): number[] =>
  value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
const list = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const text = (value: string): number[] => list([...Buffer.from(value)].map(byte => [byte]));
const section = (id: number, items: readonly (readonly number[])[]): number[] => {
  const content = list(items);
  return items.length === 0 ? [] : [id, ...unsigned(content.length), ...content];
};

const head = (node: Node): string => (Array.isArray(node) ? String(node[0]) : node);
const quoted = (node: Node | undefined): string => String(node).slice(1, -1);
const int = (node: Node | undefined): number => Number(String(node).replaceAll('_', '')) | 0;

interface Names {
  functions: readonly string[];
  globals: readonly string[];
}

const numberOf = (names: readonly string[], name: Node | undefined): number => {
  const number = names.indexOf(String(name));
  if (number < 0) throw new Error(`Nothing is called ${String(name)} here.`);
  return number;
};

/** The instructions of one function. */
class Body {
  readonly #names: Names;
  readonly #locals: readonly string[];
  /** Innermost first. */
  readonly #labels: string[] = [];

  constructor(names: Names, locals: readonly string[]) {
    this.#names = names;
    this.#locals = locals;
  }

  all(nodes: readonly Node[]): number[] {
    return nodes.flatMap(node => this.#one(node));
  }

  #one(node: Node): number[] {
    if (!Array.isArray(node)) throw new Error(`Only folded instructions are known, not ${node}.`);
    const [name, ...rest] = node as [string, ...Node[]];
    if (name === 'block' || name === 'loop') return this.#block(name === 'block' ? 0x02 : 0x03, rest);
    if (name === 'if') return this.#if(rest);
    if (name === 'br' || name === 'br_if')
      return [...this.all(rest.slice(1)), name === 'br' ? 0x0c : 0x0d, ...unsigned(numberOf(this.#labels, rest[0]))];
    if (name === 'i32.const') return [0x41, ...signed(int(rest[0]))];
    if (name in named) return [...this.all(rest.slice(1)), named[name]!, ...unsigned(this.#place(name, rest[0]))];
    if (name in memory) return this.#access(memory[name]!, rest);
    if (name in plain) return [...this.all(rest), ...plain[name]!];
    throw new Error(`The instruction ${name} is not known here.`);
  }

  #place(instruction: string, name: Node | undefined): number {
    if (instruction === 'call') return numberOf(this.#names.functions, name);
    return numberOf(instruction.startsWith('local') ? this.#locals : this.#names.globals, name);
  }

  #access(code: readonly number[], rest: readonly Node[]): number[] {
    const offset = /^offset=(\d+)$/.exec(String(rest[0]));
    return [...this.all(offset === null ? rest : rest.slice(1)), ...code, 0, ...unsigned(Number(offset?.[1] ?? 0))];
  }

  #block(code: number, [label, ...rest]: readonly Node[]): number[] {
    return [code, 0x40, ...this.#within(String(label), rest), 0x0b];
  }

  /** `(if (result i32)? condition (then …) (else …)?)` */
  #if(parts: readonly Node[]): number[] {
    const [result, ...rest] = head(parts[0]!) === 'result' ? parts : [null, ...parts];
    const [condition, then, otherwise] = rest as [Node, Node[], Node[] | undefined];
    const type = result === null || result === undefined ? 0x40 : types[String((result as Node[])[1])]!;
    const before = this.#one(condition);
    const code = [...before, 0x04, type, ...this.#within('', then.slice(1))];
    return otherwise === undefined ? [...code, 0x0b] : [...code, 0x05, ...this.#within('', otherwise.slice(1)), 0x0b];
  }

  #within(label: string, nodes: readonly Node[]): number[] {
    this.#labels.unshift(label);
    const code = this.all(nodes);
    this.#labels.shift();
    return code;
  }
}

interface Func {
  name: string;
  exported: string | null;
  params: string[];
  results: string[];
  locals: { name: string; type: string }[];
  types: string[];
  body: Node[];
}

const readFunction = (node: readonly Node[]): Func => {
  const found: Func = {
    name: String(node[1]),
    exported: null,
    params: [],
    results: [],
    locals: [],
    types: [],
    body: [],
  };
  for (const part of node.slice(2)) {
    const [kind, first, second] = part as Node[];
    if (kind === 'export') found.exported = quoted(first);
    else if (kind === 'param') {
      found.params.push(String(first));
      found.types.push(String(second));
    } else if (kind === 'result') found.results.push(String(first));
    else if (kind === 'local') found.locals.push({ name: String(first), type: String(second) });
    else found.body.push(part);
  }
  return found;
};

/** `(global $name (export "name")? i32 | (mut i32) (i32.const n))` */
const readGlobal = (node: readonly Node[]) => {
  const exported = head(node[2]!) === 'export' ? quoted((node[2] as Node[])[1]) : null;
  const [type, value] = node.slice(exported === null ? 2 : 3) as [Node, Node[]];
  const isMutable = Array.isArray(type);
  return {
    name: String(node[1]),
    exported,
    code: [types.i32!, isMutable ? 1 : 0, 0x41, ...signed(int(value[1])), 0x0b],
  };
};

const signature = ({ types: params, results }: Func): number[] => [
  0x60,
  ...list(params.map(type => [types[type]!])),
  ...list(results.map(type => [types[type]!])),
];

/** The bytes of one module that holds what all the texts hold, each of which is written as a module by itself. */
export const assemble = (sources: readonly string[]): Uint8Array => {
  const fields = sources.flatMap(source => (parse(source)[0] as Node[]).slice(1) as Node[][]);
  const of = (kind: string) => fields.filter(field => field[0] === kind);
  const functions = of('func').map(readFunction);
  const globals = of('global').map(readGlobal);
  const pages = of('memory')[0]!;
  const names = { functions: functions.map(({ name }) => name), globals: globals.map(({ name }) => name) };
  const code = ({ params, locals, body }: Func): number[] => {
    const own = [...params, ...locals.map(({ name }) => name)];
    const content = [...list(locals.map(({ type }) => [1, types[type]!])), ...new Body(names, own).all(body), 0x0b];
    return [...unsigned(content.length), ...content];
  };
  const exports = [
    [...text(quoted((pages[1] as Node[])[1])), 2, 0],
    ...functions.flatMap(({ exported }, i) => (exported === null ? [] : [[...text(exported), 0, ...unsigned(i)]])),
    ...globals.flatMap(({ exported }, i) => (exported === null ? [] : [[...text(exported), 3, ...unsigned(i)]])),
  ];
  return Uint8Array.from([
    ...Buffer.from('\0asm\x01\0\0\0'),
    ...section(1, functions.map(signature)),
    ...section(
      3,
      functions.map((_, i) => unsigned(i)),
    ),
    ...section(5, [[0, ...unsigned(int(pages[2]))]]),
    ...section(
      6,
      globals.map(global => global.code),
    ),
    ...section(7, exports),
    ...section(10, functions.map(code)),
  ]);
};
