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

/** The data table block: sorted by a click on a header, paged. */
export function DataTable({ block }: { block: Json }) {
  const [header = [], ...rows] = rowsOf(block);
  const [sort, setSort] = useState<{ column: number; down: boolean } | null>(null);
  const [page, setPage] = useState(0);
  const size = Number(block.page_size ?? 5);
  const sorted = sort ? rows.toSorted((a, b) => compare(a[sort.column], b[sort.column]) * (sort.down ? -1 : 1)) : rows;
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const rowHeader = Number(block.row_header_column_index ?? 0);
  const caption = asText(block.caption);
  const isNumber = (column: number) => rows.every(row => row[column]?.type === 'raw_number');
  return (
    <div class="data-table">
      <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {header.map((cell, column) => {
                const mine = sort?.column === column ? sort : null;
                return (
                  <th
                    key={column}
                    scope="col"
                    class={isNumber(column) ? 'number' : ''}
                    aria-sort={mine ? (mine.down ? 'descending' : 'ascending') : 'none'}
                  >
                    <button
                      type="button"
                      onClick={() => setSort({ column, down: mine ? !mine.down : isNumber(column) })}
                    >
                      {plainOf(cell)} <span aria-hidden="true">{mine ? (mine.down ? '↓' : '↑') : '↕'}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(page * size, (page + 1) * size).map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) =>
                  column === rowHeader ? (
                    <th key={column} scope="row">
                      <Cell cell={cell} />
                    </th>
                  ) : (
                    <td key={column} class={isNumber(column) ? 'number' : ''}>
                      <Cell cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <p class="row pager">
          <button type="button" class="element" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous
          </button>
          <span>
            Page {page + 1} of {pages} · {rows.length} rows
          </span>
          <button type="button" class="element" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
            Next
          </button>
        </p>
      )}
    </div>
  );
}

function compare(a: Json | undefined, b: Json | undefined): number {
  if (a?.type === 'raw_number' && b?.type === 'raw_number') return Number(a.value) - Number(b.value);
  return plainOf(a).localeCompare(plainOf(b), undefined, { numeric: true });
}
