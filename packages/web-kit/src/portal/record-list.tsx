import type { ReactNode } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '../i18n/use-t.ts';
import type { TableSource } from '../table/column.ts';
import type { ListControl } from '../table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '../error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Pagination } from '@cm/ui/pagination.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { words as kitWords } from '../words/kit.ts';
import { words as portalWords } from '../words/portal.ts';

export interface RecordColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'end';
  /** Its place in the card that a row becomes on a phone; a column without one is left out there. */
  readonly place?: 'title' | 'end' | 'note' | 'state';
  /** On a phone the column's name comes before: a date alone does not say what of. */
  readonly named?: boolean;
}

export interface RecordListProps<Row> {
  readonly label: string;
  readonly columns: readonly RecordColumn<Row>[];
  readonly source: TableSource<Row>;
  readonly control: ListControl;
  readonly rowId: (row: Row) => string;
  readonly rowHref?: (row: Row) => string;
  /** What stands there when there is nothing at all. */
  readonly empty: ReactNode;
  /** Chips that narrow the list, above it. */
  readonly filters?: ReactNode;
}

const SKELETON_ROWS = ['a', 'b', 'c', 'd', 'e'];
const PLACE = {
  title: 'max-md:col-start-1 max-md:row-start-1 max-md:wrap-anywhere',
  end: 'max-md:col-start-2 max-md:row-start-1 max-md:text-end',
  note: 'max-md:col-start-1 max-md:row-start-2 max-md:text-sm max-md:text-ink-2',
  state: 'max-md:col-start-2 max-md:row-start-2 max-md:justify-self-end max-md:text-sm',
} as const;
const rowClass =
  'group/row relative max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-baseline max-md:gap-x-4 max-md:gap-y-1 max-md:border-b max-md:border-line max-md:px-4 max-md:py-3.5 max-md:last:border-b-0';

function cellClass<Row>(column: RecordColumn<Row>): string {
  return cn(
    'h-(--row) border-b border-line px-3 py-1 text-start group-last/row:border-b-0 first:ps-(--card-pad) last:pe-(--card-pad) max-md:block max-md:h-auto max-md:min-w-0 max-md:border-b-0 max-md:p-0 max-md:first:ps-0 max-md:last:pe-0',
    column.align === 'end' && 'figures md:text-end',
    column.place ? PLACE[column.place] : 'max-md:hidden',
  );
}

/** A customer's list: a ledger on a desk, cards on a phone, the same rows and the same words. */
export function RecordList<Row>(props: RecordListProps<Row>) {
  const { label, columns, source, control, filters } = props;
  const rows = source.data?.items ?? [];
  const next = source.data?.nextCursor ?? null;
  return (
    <section aria-label={label} className="min-w-0 rounded-md border border-line bg-surface">
      {filters ? <div className="border-b border-line px-(--card-pad) py-2.5 max-md:px-4">{filters}</div> : null}
      {rows.length > 0 || pending(source) ? (
        <table
          aria-label={label}
          aria-busy={source.isFetching}
          className="w-full border-separate border-spacing-0 max-md:block"
        >
          <thead className="max-md:sr-only">
            <tr>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={cn(
                    'h-10 border-b border-line px-3 text-start text-sm font-medium text-ink-2 first:ps-(--card-pad) last:pe-(--card-pad)',
                    column.align === 'end' && 'text-end',
                  )}
                >
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-md:block">
            {pending(source) ? <SkeletonRows columns={columns} /> : null}
            {rows.map((row) => (
              <Row key={props.rowId(row)} row={row} {...props} />
            ))}
          </tbody>
        </table>
      ) : (
        <Nothing {...props} />
      )}
      {rows.length > 0 && (next !== null || control.previous) ? (
        <div className="border-t border-line px-(--card-pad) py-2" data-screen-only>
          <Pagination onPrevious={control.previous} onNext={next === null ? null : () => control.next(next)} />
        </div>
      ) : null}
    </section>
  );
}

function pending<Row>(source: TableSource<Row>): boolean {
  return source.data === undefined && source.error === null;
}

function Nothing<Row>({ source, control, empty }: RecordListProps<Row>) {
  const t = useT(kitWords);
  if (source.error) {
    return <ErrorState error={source.error} onRetry={() => void source.refetch()} retrying={source.isFetching} />;
  }
  if (!control.isFiltered) return empty;
  return (
    <EmptyState
      seed="filtered"
      compact
      title={t('table.filteredEmpty')}
      action={<Button onClick={control.clear}>{t('table.clearFilters')}</Button>}
    >
      {t('table.filteredEmptyHint')}
    </EmptyState>
  );
}

function Row<Row>({ row, columns, rowHref }: RecordListProps<Row> & { readonly row: Row }) {
  const t = useT(portalWords);
  return (
    <tr className={cn(rowClass, rowHref && 'hover:bg-hover has-[a:focus-visible]:bg-hover')}>
      {columns.map((column, index) => (
        <td key={column.id} className={cellClass(column)}>
          {index === 0 && rowHref ? (
            // The first cell's link covers the row: one target, one tab stop, a real address.
            <Link
              href={rowHref(row)}
              className="font-medium text-ink after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
            >
              {column.cell(row)}
            </Link>
          ) : (
            <>
              {column.named ? <span className="md:hidden">{t('record.named', { name: column.header })} </span> : null}
              {column.cell(row)}
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function SkeletonRows<Row>({ columns }: { columns: readonly RecordColumn<Row>[] }) {
  return SKELETON_ROWS.map((key, index) => (
    <tr key={key} className={rowClass}>
      {columns.map((column) => (
        <td key={column.id} className={cellClass(column)}>
          <Skeleton className={cn('min-w-16', index % 2 ? 'w-1/2' : 'w-3/4', column.align === 'end' && 'ms-auto')} />
        </td>
      ))}
    </tr>
  ));
}
