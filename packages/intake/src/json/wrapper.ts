import type { Head } from '../reading/head.ts';

/** Names under which services' interfaces and archives put their list of events. */
const listStart =
  /"(?:items|events|Records|results|data|value|hits|messages|Messages|logEvents|Bounces)"\s{0,20}:\s{0,20}\[\s{0,200}\{/g;

/**
 * Where the list of records begins in a single large object such as `{"items": [ … ], "paging": …}`; 0 where the head
 * holds whole objects, which are read as they are.
 */
export const recordsStart = (head: Head): number => {
  const { text } = head;
  if (head.isWhole || !text.trimStart().startsWith('{')) return 0;
  listStart.lastIndex = 0;
  for (let found = listStart.exec(text); found !== null; found = listStart.exec(text)) {
    const bracket = text.indexOf('[', found.index);
    // Only the outermost object's own list: one more brace would be an event with a list inside.
    if (depthAt(text, found.index) === 1) return Buffer.byteLength(text.slice(0, bracket + 1));
  }
  return 0;
};

const depthAt = (text: string, end: number): number => {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < end; i++) {
    const letter = text[i];
    if (inString) {
      if (letter === '\\') i++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{') depth++;
    else if (letter === '}') depth--;
    // A second outermost object: these are records already.
    if (depth === 0 && i > 0 && letter === '}') return -1;
  }
  return depth;
};
