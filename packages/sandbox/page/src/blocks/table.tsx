import { useState } from 'preact/hooks';
import { asText } from '../as-text.ts';
import { list } from '../elements/use.ts';
import { Plain } from '../text/mrkdwn-view.tsx';
import { RichText } from '../text/rich-text.tsx';
import type { Json } from '../wire.ts';

const Cell = ({ cell }: { cell: Json }) =>
  cell.type === 'rich_text' ? <RichText block={cell} /> : <Plain text={asText(cell.text)} />;
const rowsOf = (block: Json): Json[][] => list(block.rows) as unknown as Json[][];
const plainOf = (cell: Json | undefined): string =>
  !cell ? '' : typeof cell.text === 'string' ? cell.text : list(cell.elements).map(plainOf).join('');

/** The plain table block. */
export function Table({ block }: { block: Json }) {
  const [header = [], ...rows] = rowsOf(block);
  const settings = list(block.column_settings);
  const align = (index: number) => ({ textAlign: asText(settings[index]?.align ?? 'left') });
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Table">
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index} scope="col" style={align(index)}>
                <Cell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <td key={index} style={align(index)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Sort {
  column: number;
  down: boolean;
}

/** The data table block: sorted by a click on a header, paged. */
export function DataTable({ block }: { block: Json }) {
  const [header = [], ...rows] = rowsOf(block);
  const [sort, setSort] = useState<Sort | null>(null);
  const [page, setPage] = useState(0);
  const size = Number(block.page_size ?? 5);
  const sorted = sort ? rows.toSorted((a, b) => compare(a[sort.column], b[sort.column]) * (sort.down ? -1 : 1)) : rows;
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const caption = asText(block.caption);
  // Sentences need room, or they stand as a column of single words.
  const isLong = (column: number) => rows.some(row => plainOf(row[column]).length > 40);
  const isNumber = (column: number) => rows.every(row => row[column]?.type === 'raw_number');
  return (
    <div class="data-table">
      <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {header.map((cell, column) => (
                <SortHeader
                  key={column}
                  text={plainOf(cell)}
                  column={column}
                  isNumber={isNumber(column)}
                  sort={sort}
                  setSort={setSort}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(page * size, (page + 1) * size).map((row, at) => (
              <Row
                key={at}
                row={row}
                rowHeader={Number(block.row_header_column_index ?? 0)}
                isNumber={isNumber}
                isLong={isLong}
              />
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && <Pager page={page} pages={pages} count={rows.length} setPage={setPage} />}
    </div>
  );
}

interface SortHeaderProps {
  text: string;
  column: number;
  isNumber: boolean;
  sort: Sort | null;
  setSort: (sort: Sort) => void;
}

/** Numbers are wanted largest first, words from A. */
function SortHeader({ text, column, isNumber, sort, setSort }: SortHeaderProps) {
  const mine = sort?.column === column ? sort : null;
  const order = mine ? (mine.down ? 'descending' : 'ascending') : 'none';
  const arrow = { descending: '↓', ascending: '↑', none: '↕' }[order];
  return (
    <th scope="col" class={isNumber ? 'number' : ''} aria-sort={order}>
      <button type="button" onClick={() => setSort({ column, down: mine ? !mine.down : isNumber })}>
        {text} <span aria-hidden="true">{arrow}</span>
      </button>
    </th>
  );
}

interface RowProps {
  row: Json[];
  rowHeader: number;
  isNumber: (column: number) => boolean;
  isLong: (column: number) => boolean;
}

function Row({ row, rowHeader, isNumber, isLong }: RowProps) {
  return (
    <tr>
      {row.map((cell, column) =>
        column === rowHeader ? (
          <th key={column} scope="row" class={isLong(column) ? 'long' : ''}>
            <Cell cell={cell} />
          </th>
        ) : (
          <td key={column} class={isNumber(column) ? 'number' : isLong(column) ? 'long' : ''}>
            <Cell cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}

interface PagerProps {
  page: number;
  pages: number;
  count: number;
  setPage: (page: number) => void;
}

const Pager = ({ page, pages, count, setPage }: PagerProps) => (
  <p class="row pager">
    <button type="button" class="element" disabled={page === 0} onClick={() => setPage(page - 1)}>
      Previous
    </button>
    <span>
      Page {page + 1} of {pages} · {count} rows
    </span>
    <button type="button" class="element" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
      Next
    </button>
  </p>
);

function compare(a: Json | undefined, b: Json | undefined): number {
  if (a?.type === 'raw_number' && b?.type === 'raw_number') return Number(a.value) - Number(b.value);
  return plainOf(a).localeCompare(plainOf(b), undefined, { numeric: true });
}
