import { createPhraseBook, type PhraseBook } from '../text/find-phrases.ts';
import { createHits, type Hits } from '../text/hits.ts';
import { createScan, type Scan } from '../text/scan.ts';
import { graph } from './graph.ts';

export const phraseBook: PhraseBook = createPhraseBook(graph);
/** One of each serves all calls: an input is read to its end before the next one is begun. */
export const scan: Scan = createScan();
export const hits: Hits = createHits(graph);
