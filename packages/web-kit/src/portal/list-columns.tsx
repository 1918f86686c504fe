import type { ReactNode } from 'react';
import { Id } from '@cm/ui/id.tsx';
import { Money } from '../format/money.tsx';
import { useFormat } from '../format/use-format.ts';
import type { RecordColumn } from './record-list.tsx';

type More = Pick<RecordColumn<never>, 'align' | 'place' | 'named'>;
type Of<Row, V> = (row: Row) => V;

/** A column of any cell. */
export function cell<Row>(id: string, header: string, of: Of<Row, ReactNode>, more: More = {}): RecordColumn<Row> {
  return { id, header, cell: of, ...more };
}

/** A number or a reference, read letter by letter; without one, what stands for it. */
export function code<Row>(
  id: string,
  header: string,
  of: Of<Row, string | null>,
  more: More & { readonly without?: ReactNode } = {},
): RecordColumn<Row> {
  const { without = null, ...rest } = more;
  const one = (row: Row) => {
    const value = of(row);
    return value === null ? without : <Id value={value} />;
  };
  return { id, header, cell: one, ...rest };
}

/** A calendar day or the day of an instant; a dash when there is none. */
export function day<Row>(id: string, header: string, of: Of<Row, string | null>, more: More = {}): RecordColumn<Row> {
  return { id, header, cell: (row) => <Day value={of(row)} />, ...more };
}

/** An amount in minor units of the row's currency, at the end of the line; a dash when there is none. */
export function amount<Row extends { readonly currency: string }>(
  id: string,
  header: string,
  of: Of<Row, number | null>,
  more: More & { readonly strong?: boolean } = {},
): RecordColumn<Row> {
  const { strong = false, ...rest } = more;
  const one = (row: Row) => {
    const value = of(row);
    return value === null ? '—' : <Money value={{ amount: value, currency: row.currency }} strong={strong} />;
  };
  return { id, header, align: 'end', cell: one, ...rest };
}

function Day({ value }: { value: string | null }) {
  const format = useFormat();
  return value === null ? '—' : <time dateTime={value}>{format.date(value)}</time>;
}
