import type { ReactNode } from 'react';
import { Id } from '@cm/ui/id.tsx';
import { Ago } from '../ago.tsx';
import type { Column } from '../table/column.ts';
import { Amount, Day, Instant, Name, RowTitle } from './columns.tsx';

type More<Row> = Partial<Omit<Column<Row>, 'id' | 'header' | 'cell'>>;
type Of<Row, V> = (row: Row) => V;

/** A column of any cell. */
export function cell<Row>(id: string, header: string, of: Of<Row, ReactNode>, more: More<Row> = {}): Column<Row> {
  return { id, header, cell: of, ...more };
}

/** A number, an address, a reference: read letter by letter. Left out on a phone. */
export function code<Row>(id: string, header: string, of: Of<Row, string | null>, more: More<Row> = {}): Column<Row> {
  const one = (row: Row) => {
    const value = of(row);
    return value ? <Id value={value} /> : '—';
  };
  return { id, header, wide: true, cell: one, ...more };
}

/** A name that people gave. Left out on a phone, unless it names the row. */
export function name<Row>(id: string, header: string, of: Of<Row, string | null>, more: More<Row> = {}): Column<Row> {
  return { id, header, wide: more.fixed !== true, cell: (row) => <Name>{of(row)}</Name>, ...more };
}

/** The number that names the row, with the customer under it on a phone; without a number, what stands for it. */
export function numberOf<Row extends { readonly number: string | null; readonly customerName: string | null }>(
  header: string,
  without?: Of<Row, string>,
): Column<Row> {
  return {
    id: 'number',
    header,
    fixed: true,
    cell: (row) => (
      <RowTitle customer={row.customerName}>
        {row.number === null ? without?.(row) : <Id value={row.number} />}
      </RowTitle>
    ),
  };
}

/** A calendar day or the day of an instant. Left out on a phone. */
export function day<Row>(id: string, header: string, of: Of<Row, string | null>, more: More<Row> = {}): Column<Row> {
  return { id, header, wide: true, cell: (row) => <Day value={of(row)} />, ...more };
}

/** The day and the time of an instant. */
export function instant<Row>(id: string, header: string, of: Of<Row, string>, more: More<Row> = {}): Column<Row> {
  return { id, header, cell: (row) => <Instant value={of(row)} />, ...more };
}

/** How long ago. Left out on a phone. */
export function ago<Row>(id: string, header: string, of: Of<Row, string>, more: More<Row> = {}): Column<Row> {
  return { id, header, wide: true, cell: (row) => <Ago value={of(row)} />, ...more };
}

/** An amount in minor units of the row's currency, at the end of the line. Left out on a phone. */
export function amount<Row extends { readonly currency: string }>(
  id: string,
  header: string,
  of: Of<Row, number>,
  more: More<Row> = {},
): Column<Row> {
  const one = (row: Row) => <Amount amount={of(row)} currency={row.currency} />;
  return { id, header, align: 'end', wide: true, cell: one, ...more };
}
