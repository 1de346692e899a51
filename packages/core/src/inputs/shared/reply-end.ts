const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '`': '`',
};

/** A quoted reply ends with its quotation; any other at a blank line, at the next prompt, or with the text. */
export function replyEnd(text: string, start: number, limit: number): number {
  const closer = closers[text[start - 1] ?? ''];
  if (closer) {
    const end = text.indexOf(closer, start);
    if (end > 0 && end < limit) return end;
  }
  const straight = straightQuote(text, start, limit);
  if (straight > 0) return straight;
  const literal = literalEnd(text, start, limit);
  if (literal > 0) return literal;
  const marked = markEnd(text, start, limit);
  if (marked > 0) return marked;
  // Behind the reply Outlook Express and Windows Mail tell the port, in the reader's language.
  const blank = text
    .slice(start, limit)
    .replace(codesAlone, codes => codes.replaceAll(/\s/g, ' '))
    .search(/\n\s*\n|\n ?(In:|C:|>>>|QUIT\b)|['’]?, [^\s\d,:]{2,16}: \d{2,5}, [^\n:]{2,24}\(SSL\)/);
  let end = blank < 0 ? limit : start + blank;
  const row = aRow.exec(text.slice(start, Math.min(end, start + ROW)));
  if (row !== null) end = start + row[1]!.length;
  const cells = cellsOfARow.exec(text.slice(start, Math.min(end, start + ROW)));
  if (cells !== null) end = start + cells[1]!.length;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}

/** `(451, b'4.7.1 …')`: Python's tuple ends where its text does. */
function literalEnd(text: string, start: number, limit: number): number {
  const quote = /^\d{3}, b?(["'])/.exec(text.slice(start, start + 8))?.[1];
  if (quote === undefined) return -1;
  const end = text.slice(start, limit).search(quote === '"' ? /"(?:\)|, ["'])/ : /'(?:\)|, ["'])/);
  return end < 0 ? -1 : start + end;
}

/** A page's element ends the reply that it holds, and so does chat's bold; Markdown's may end in the middle of one. */
function markEnd(text: string, start: number, limit: number): number {
  const before = text[start - 1];
  if (before !== '>' && (before !== '*' || text[start - 2] === '*')) return -1;
  const end = before === '>' ? /<\/[a-z][a-z\d]{0,11}>|<br ?\/?>/i : /(?<=\S)\*(?=[\s.,;:!?)]|$)/;
  const found = text.slice(start, Math.min(limit, start + MARKED_WITHIN)).search(end);
  return found < 0 ? -1 : start + found;
}
const MARKED_WITHIN = 600;

/** `452`, a blank line, `4.2.2`, a blank line: the words of the reply are still to come. */
const codesAlone = /^[\d.()\s]{3,40}(?=[^\d\s])/;

/**
 * A row of a table, pasted cell by cell: the code alone, the reply, and a sentence that explains it. A reply that was
 * wrapped goes on in lower case, or behind a colon or a comma.
 */
const aRow = /^(\d{3}[ \t]{0,4}\n[^\n]{12,300}[^\s:,;-])[ \t]{0,4}\n(?=[A-Z][a-z’']{1,20} [^\n]{30})/;
const ROW = 400;

/** `550 | Mailbox unavailable | it does not exist | check the address, SPF and blocklists`: the last cells are advice. */
const cellsOfARow =
  /^(\d{3}[ \t]{0,4}\|(?:[ \t]{0,4}[\d.xX]{3,9}[ \t]{0,4}\|)?[^|\n@]{1,80}\p{L} \p{L}[^|\n@]{1,80}\|[^|\n@]{8,160})\|[^|\n@]{12}/u;

/** A reply code and a mark. */
const CODE_ALONE = 5;

/** `Server Response: '550 …', Port: 25, Secure(SSL): No`: an apostrophe within a word closes nothing. */
function straightQuote(text: string, start: number, limit: number): number {
  const quote = text[start - 1];
  if (quote !== "'" && quote !== '"') return -1;
  // `got code "451", with message "…"`: the code alone is quoted.
  for (let end = text.indexOf(quote, start + CODE_ALONE); end > 0 && end < limit; end = text.indexOf(quote, end + 1)) {
    if (text[end - 1] !== '\\' && /^(?:[,;:)}\]]|\.?\s|\.?$)/.test(text.slice(end + 1, end + 3))) return end;
  }
  return -1;
}
