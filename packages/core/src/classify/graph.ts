import { inputFormats } from '../inputs/formats.generated.ts';
import { buildGraph } from '../text/build-graph.ts';
import type { PhraseGraph } from '../text/phrase-graph.ts';
import { rulePhrases } from './rules.ts';
import { unitWords } from './wait-units.ts';

/** All phrases as one graph. A module of its own, because the command line's bundle stores it ready-made. */
export const graph: PhraseGraph = buildGraph(rulePhrases, [
  ...inputFormats.flatMap(format => format.signals),
  ...unitWords,
]);
