import type { Span } from '../input-format.ts';

/** At most this many cells of a line are looked at. */
const most = 100;

/** The cells of a CSV line, without the quotes around them. */
export const csvFields = (text: string, line: number, end: number): Span[] => {
  const cells: Span[] = [];
  for (let at = line; at <= end && cells.length < most; ) {
    if (text.charCodeAt(at) === 34) {
      let close = text.indexOf('"', at + 1);
      // A doubled quote stands for one inside the cell.
      while (close >= 0 && close < end && text.charCodeAt(close + 1) === 34) close = text.indexOf('"', close + 2);
      if (close < 0 || close > end) close = end;
      cells.push({ start: at + 1, end: close });
      const comma = text.indexOf(',', close);
      at = comma < 0 || comma > end ? end + 1 : comma + 1;
    } else {
      const comma = text.indexOf(',', at);
      const stop = comma < 0 || comma > end ? end : comma;
      cells.push({ start: at, end: stop });
      at = stop + 1;
    }
  }
  return cells;
};
