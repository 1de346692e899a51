import { createEndings, type Endings, forgetEndings, type Standing, writeEnding, writeShort } from './endings.ts';
import { twice } from './hits.ts';
import { advance, PLACES_OF_A_NODE, type WordMachine } from './word-machine.ts';

/**
 * The word machine with its steps remembered: a state is a set of places, built when it is first reached and kept, so
 * that reading a token is one look into a table. Most of the possible states never occur, so nothing is built for them.
 */
export interface LazyStates {
  machine: WordMachine;
  /** Symbols are words in three kinds: `word + kind * words`. */
  symbols: number;
  /** The steps from the beginning, where most words lead: one more than the next state by symbol, or `NOT_BUILT`. */
  first: Int32Array;
  /** All other steps, open addressing in pairs: `state * symbols + symbol`, then the next state. */
  table: Int32Array;
  mask: number;
  used: number;
  /** Places of each state. State 0 is the beginning, where nothing was read. */
  places: (readonly number[])[];
  /** What ends when a state is reached, in `RECORDS` records: all, and in short. */
  ending: Int32Array;
  standing: Standing | null;
  endings: Endings;
  /** What ends at a single place, for inputs that build no states; made when first needed. */
  alone: Int32Array;
  byPlaces: Map<string, number>;
  /** How many steps one input may build, and how many the one at hand still may. */
  most: number;
  left: number;
}

export const STEP_FIELDS = 2;
export const RECORDS = 2;
export const IN_SHORT = 1;
export const NOT_BUILT = 0;
/** No input has asked for a state's record in short yet. */
export const NOT_WRITTEN = -1;

const FIRST_SIZE = 1 << 13;
/** Past these many states or steps all are forgotten and built again: ever new ones would fill the memory. */
const MOST_STATES = 1 << 16;
const MOST_STEPS = 1 << 18;
/**
 * One input builds no more than this. Mail logs of a megabyte stay below; random words of the catalogue do not, and are
 * read faster without remembering anything.
 */
const MOST_BUILT = 1 << 11;

/** What stands for a state where none was built. */
export const NO_STATE = -1;

export function createStates(machine: WordMachine, standing: Standing | null = null): LazyStates {
  const endings = createEndings();
  const states: LazyStates = {
    machine,
    symbols: machine.graph.words * 3,
    first: new Int32Array(machine.graph.words * 3),
    table: new Int32Array(0),
    mask: 0,
    used: 0,
    places: [],
    ending: new Int32Array(0),
    standing,
    endings,
    alone: new Int32Array(0),
    byPlaces: new Map(),
    most: MOST_BUILT,
    left: 0,
  };
  forget(states);
  return states;
}

function forget(states: LazyStates): void {
  states.first.fill(NOT_BUILT);
  states.table = new Int32Array(FIRST_SIZE * STEP_FIELDS);
  states.mask = states.table.length - 1;
  states.used = 0;
  states.places = [[]];
  states.ending = new Int32Array(FIRST_SIZE * RECORDS);
  forgetEndings(states.endings);
  states.alone = new Int32Array(0);
  states.byPlaces.clear();
  states.byPlaces.set('', 0);
}

/** Keeps memory bounded; call it before each input. */
export function beginInput(states: LazyStates): void {
  if (states.places.length > MOST_STATES || states.used > MOST_STEPS) forget(states);
  states.left = states.most;
}

/** Where the search for a key begins. No key is 0: words are numbered from 1. */
export const slotOf = (key: number, mask: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) * STEP_FIELDS) & mask;
};

/** Adds the step from a state by a symbol, and what ends there in short if wanted; false where the input may build no more. */
export function buildStep(states: LazyStates, state: number, symbol: number, short: boolean): boolean {
  if (states.left-- <= 0) return false;
  const { machine } = states;
  const { words } = machine.graph;
  const places: number[] = [];
  advance(machine, states.places[state]!, symbol % words, Math.floor(symbol / words), places);
  const to = stateFor(
    states,
    places.sort((a, b) => a - b),
  );
  if (short) writeInShort(states, to);
  if (state === 0) {
    if (states.first[symbol] === NOT_BUILT) states.used++;
    states.first[symbol] = to + 1;
    return true;
  }
  if (states.used * 3 > states.mask) enlarge(states);
  if (insert(states, state * states.symbols + symbol, to)) states.used++;
  return true;
}

function writeInShort({ ending, endings, machine, standing, places }: LazyStates, state: number): void {
  const at = state * RECORDS + IN_SHORT;
  if (ending[at] === NOT_WRITTEN)
    ending[at] = standing === null ? ending[state * RECORDS]! : writeShort(endings, machine, places[state]!, standing);
}

/** What ends at a single place. */
export function endingAt(states: LazyStates, place: number): number {
  if (states.alone.length === 0)
    states.alone = new Int32Array(states.machine.graph.nodes * PLACES_OF_A_NODE).fill(NOT_ASKED);
  const known = states.alone[place]!;
  if (known !== NOT_ASKED) return known;
  const record = writeEnding(states.endings, states.machine, [place]);
  states.alone[place] = record;
  return record;
}
const NOT_ASKED = -1;

function stateFor(states: LazyStates, places: readonly number[]): number {
  const name = places.join();
  const known = states.byPlaces.get(name);
  if (known !== undefined) return known;
  const state = states.places.push(places) - 1;
  if (state * RECORDS === states.ending.length) states.ending = twice(states.ending);
  states.ending[state * RECORDS] = writeEnding(states.endings, states.machine, places);
  states.ending[state * RECORDS + IN_SHORT] = NOT_WRITTEN;
  states.byPlaces.set(name, state);
  return state;
}

/** False where the step was there already. */
function insert({ table, mask }: LazyStates, key: number, to: number): boolean {
  let slot = slotOf(key, mask);
  while (table[slot] !== 0 && table[slot] !== key) slot = (slot + STEP_FIELDS) & mask;
  const isNew = table[slot] === 0;
  table[slot] = key;
  table[slot + 1] = to;
  return isNew;
}

function enlarge(states: LazyStates): void {
  const { table } = states;
  states.table = new Int32Array(table.length * 2);
  states.mask = states.table.length - 1;
  for (let at = 0; at < table.length; at += STEP_FIELDS) {
    if (table[at] !== 0) insert(states, table[at]!, table[at + 1]!);
  }
}
