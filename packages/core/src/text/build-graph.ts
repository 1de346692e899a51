import { compilePhrase, type Part, type Sequence } from './phrase.ts';
import { COMPLETES, MEMBER, NOTES, PART_FIELDS, type PhraseGraph } from './phrase-graph.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A phrase of more words than this is no phrase, and its node's depth would not fit a byte. */
const MOST_WORDS = 200;
/** What `endings.ts` packs rules, slots and members into. */
const MOST_NUMBER = 1 << 20;

interface Role {
  after: number;
  kind: number;
  target: number;
}

interface Draft {
  vocabulary: Vocabulary;
  depth: number[];
  edgeFrom: number[];
  edgeWord: number[];
  edgeTo: number[];
  /** The node behind a word and the nodes before it: phrases that begin alike share their nodes. */
  behind: Map<number | string, number>;
  parts: { node: number; role: Role }[];
  /** The slots of parts that phrases begin with: "scanner … timed out" and "scanner … failed" share the note of theirs. */
  openings: Map<string, number>;
  memberSlot: number[];
  memberVariant: number[];
  variantStart: number[];
  variantRule: number[];
  slots: number;
}

/** `phrases[rule]` are the phrases of each rule, `extraWords` further words whose numbers are wanted. */
export function buildGraph(phrases: readonly (readonly string[])[], extraWords: readonly string[]): PhraseGraph {
  const draft: Draft = {
    vocabulary: createVocabulary(),
    depth: [0],
    edgeFrom: [],
    edgeWord: [],
    edgeTo: [],
    behind: new Map(),
    parts: [],
    openings: new Map(),
    memberSlot: [],
    memberVariant: [],
    variantStart: [0],
    variantRule: [],
    slots: 0,
  };
  phrases.forEach((list, rule) => list.forEach(phrase => addPhrase(draft, rule, phrase)));
  for (const word of extraWords) draft.vocabulary.add(word);
  return seal(draft);
}

function addPhrase(draft: Draft, rule: number, phrase: string): void {
  for (const sequences of compilePhrase(phrase)) {
    if (sequences.length === 1) addSequence(draft, phrase, sequences[0]!, [{ kind: COMPLETES, target: rule }]);
    else addJoined(draft, phrase, rule, sequences);
  }
}

/** Every sequence notes that it was seen, and each may be the last of them. */
function addJoined(draft: Draft, phrase: string, rule: number, sequences: readonly Sequence[]): void {
  const variant = draft.variantRule.push(rule) - 1;
  for (const parts of sequences) {
    const member = draft.memberVariant.push(variant) - 1;
    const last = { kind: MEMBER, target: member };
    if (parts.length === 1) {
      draft.memberSlot[member] = opening(draft, phrase, parts[0]!);
      addSequence(draft, phrase, parts, [last]);
    } else {
      const slot = draft.slots++;
      draft.memberSlot[member] = slot;
      addSequence(draft, phrase, parts, [{ kind: NOTES, target: slot }, last]);
    }
  }
  draft.variantStart.push(draft.memberSlot.length);
}

/** `ends` is what the last part does. */
function addSequence(draft: Draft, phrase: string, parts: readonly Part[], ends: readonly Omit<Role, 'after'>[]): void {
  let after = -1;
  parts.forEach((part, place) => {
    if (place === parts.length - 1) for (const end of ends) addPart(draft, phrase, part, { after, ...end });
    else if (place === 0) after = opening(draft, phrase, part);
    else {
      const slot = draft.slots++;
      addPart(draft, phrase, part, { after, kind: NOTES, target: slot });
      after = slot;
    }
  });
}

/** The slot that notes the part, which stands behind nothing. */
function opening(draft: Draft, phrase: string, part: Part): number {
  const name = JSON.stringify(part);
  const known = draft.openings.get(name);
  if (known !== undefined) return known;
  const slot = draft.slots++;
  draft.openings.set(name, slot);
  addPart(draft, phrase, part, { after: -1, kind: NOTES, target: slot });
  return slot;
}

function addPart(draft: Draft, phrase: string, part: Part, role: Role): void {
  const ends = lead(draft, part, [0]);
  if (ends.includes(0))
    throw new Error(`"${phrase}" would match without any word: give one of its parts a word that is always there.`);
  for (const node of ends) draft.parts.push({ node, role });
}

/** Adds the words of a part behind each node of `from` and gives the nodes where it may end. */
function lead(draft: Draft, part: Part, from: readonly number[]): readonly number[] {
  let nodes = from;
  for (const item of part) {
    if (typeof item === 'string') nodes = addWord(draft, draft.vocabulary.add(item), nodes);
    else nodes = [...new Set(item.anyOf.flatMap(alternative => lead(draft, alternative, nodes)))];
  }
  return nodes;
}

/** One node behind all nodes that lie equally deep: from the depth of its end a match's first word can be told. */
function addWord(draft: Draft, word: number, from: readonly number[]): number[] {
  if (from.length === 1) return [nodeBehind(draft, word, from)];
  const byDepth = new Map<number, number[]>();
  for (const node of from) {
    const depth = draft.depth[node]!;
    const equal = byDepth.get(depth);
    if (equal) equal.push(node);
    else byDepth.set(depth, [node]);
  }
  return [...byDepth.values()].map(nodes =>
    nodeBehind(
      draft,
      word,
      nodes.sort((a, b) => a - b),
    ),
  );
}

function nodeBehind(draft: Draft, word: number, from: readonly number[]): number {
  const { behind, depth } = draft;
  const name = from.length === 1 ? from[0]! * 0x10000 + word : `${word} ${from.join(' ')}`;
  const known = behind.get(name);
  if (known !== undefined) return known;
  const to = depth.push(depth[from[0]!]! + 1) - 1;
  if (depth[to]! > MOST_WORDS) throw new Error(`A phrase of the catalogue has more than ${MOST_WORDS} words.`);
  behind.set(name, to);
  for (const node of from) {
    draft.edgeFrom.push(node);
    draft.edgeWord.push(word);
    draft.edgeTo.push(to);
  }
  return to;
}

function seal(draft: Draft): PhraseGraph {
  const highest = draft.parts.reduce((most, { role }) => Math.max(most, role.target, role.after + 1), 0);
  if (highest >= MOST_NUMBER)
    throw new Error(`The catalogue has outgrown the packed records of endings.ts: ${highest}.`);
  const { edgeFrom, edgeWord, edgeTo } = draft;
  const vocabulary = draft.vocabulary.seal();
  const order = Int32Array.from(edgeFrom.keys()).sort(
    (a, b) => edgeFrom[a]! - edgeFrom[b]! || edgeWord[a]! - edgeWord[b]! || a - b,
  );
  const { partStart, parts } = sealParts(draft);
  return {
    vocabulary,
    words: vocabulary.size + 1,
    nodes: draft.depth.length,
    depth: Uint8Array.from(draft.depth),
    edgeStart: starts(draft.depth.length, edgeFrom),
    edgeWord: order.map(edge => edgeWord[edge]!),
    edgeTo: order.map(edge => edgeTo[edge]!),
    partStart,
    parts,
    memberSlot: Int32Array.from(draft.memberSlot),
    memberVariant: Int32Array.from(draft.memberVariant),
    variantStart: Int32Array.from(draft.variantStart),
    variantRule: Int32Array.from(draft.variantRule),
    slots: draft.slots,
  };
}

/** Where the entries of each of `count` owners begin when they stand in a row, and where the last ones end. */
function starts(count: number, owners: readonly number[]): Int32Array {
  const from = new Int32Array(count + 1);
  for (const owner of owners) from[owner + 1] = from[owner + 1]! + 1;
  for (let owner = 0; owner < count; owner++) from[owner + 1] = from[owner + 1]! + from[owner]!;
  return from;
}

/** Several spellings of one phrase may end in the same node: once is enough. */
function sealParts({ depth, parts }: Draft): Pick<PhraseGraph, 'partStart' | 'parts'> {
  const byNode: Role[][] = depth.map(() => []);
  for (const { node, role } of parts) {
    const known = byNode[node]!;
    if (!known.some(({ after, kind, target }) => after === role.after && kind === role.kind && target === role.target))
      known.push(role);
  }
  const partStart = new Int32Array(depth.length + 1);
  byNode.forEach((roles, node) => (partStart[node + 1] = partStart[node]! + roles.length * PART_FIELDS));
  return {
    partStart,
    parts: Int32Array.from(byNode.flat().flatMap(({ after, kind, target }) => [after, kind, target])),
  };
}
