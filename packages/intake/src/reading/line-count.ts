/** Lines in a piece of text; one that does not end in a line break counts, too. */
export const lineCount = (bytes: Buffer): number => {
  let lines = 0;
  let at = 0;
  for (let end = bytes.indexOf(10, at); end >= 0; end = bytes.indexOf(10, at)) {
    lines++;
    at = end + 1;
  }
  return at < bytes.length ? lines + 1 : lines;
};
