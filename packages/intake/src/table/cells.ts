/** The cells of one line. A quoted one may hold delimiters, and quotes that are doubled; one that goes on in the next line is cut. */
export const cellsOf = (line: string, delimiter: string): string[] => {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const isQuoted = line.charAt(at) === '"';
    const end = line.indexOf(delimiter, isQuoted ? closingQuote(line, at) : at);
    const cell = line.slice(at, end < 0 ? undefined : end).trim();
    cells.push(isQuoted ? cell.replace(/^"|"$/g, '').replaceAll('""', '"') : cell);
    at = end < 0 ? line.length + 1 : end + delimiter.length;
  }
  return cells;
};

const closingQuote = (line: string, open: number): number => {
  let at = line.indexOf('"', open + 1);
  while (at >= 0 && line.charAt(at + 1) === '"') at = line.indexOf('"', at + 2);
  return at < 0 ? line.length : at;
};
