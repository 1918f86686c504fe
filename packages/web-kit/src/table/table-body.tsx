import type { ReactNode } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '../error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '../i18n/use-t.ts';
import type { Column } from './column.ts';
import { words } from '../words/kit.ts';

export interface BodyRow<Row> {
  readonly id: string;
  readonly value: Row;
  readonly selected: boolean;
}

export interface TableBodyProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly BodyRow<Row>[];
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly retrying: boolean;
  readonly rowName: (row: Row) => string;
  readonly rowHref?: (row: Row) => string;
  readonly onToggle?: (id: string, on: boolean) => void;
  readonly filtered: boolean;
  readonly onClearFilters: () => void;
  readonly empty: ReactNode;
}

const SKELETON_ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const cellClass =
  'h-(--row) border-b border-line px-3 py-1 first:ps-(--card-pad) last:pe-(--card-pad) group-last/row:border-b-0';

export function TableBody<Row>(props: TableBodyProps<Row>) {
  const { columns, rows, onToggle } = props;
  const t = useT(words);
  const width = columns.length + (onToggle ? 1 : 0);
  const whole = (content: ReactNode) => (
    <tbody>
      <tr>
        <td colSpan={width}>{content}</td>
      </tr>
    </tbody>
  );
  if (props.error && rows.length === 0) {
    return whole(<ErrorState error={props.error} onRetry={props.onRetry} retrying={props.retrying} />);
  }
  if (props.pending) {
    return (
      <tbody>
        {SKELETON_ROWS.map((key, index) => (
          <tr key={key} className="group/row">
            {onToggle ? (
              <td className={cn(cellClass, 'pe-0')}>
                <Skeleton className="size-4.5" />
              </td>
            ) : null}
            {columns.map((column) => (
              <td key={column.id} className={cn(cellClass, column.wide && 'max-md:hidden')}>
                <Skeleton className={cn(index % 3 === 1 ? 'w-1/2' : 'w-3/4', column.align === 'end' && 'ms-auto')} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    );
  }
  if (rows.length === 0 && props.filtered) {
    return whole(
      <EmptyState
        seed="filtered"
        compact
        title={t('table.filteredEmpty')}
        action={<Button onClick={props.onClearFilters}>{t('table.clearFilters')}</Button>}
      >
        {t('table.filteredEmptyHint')}
      </EmptyState>,
    );
  }
  if (rows.length === 0) return whole(props.empty);
  return (
    <tbody>
      {rows.map((row) => (
        <TableRow key={row.id} row={row} {...props} />
      ))}
    </tbody>
  );
}

function TableRow<Row>({
  row,
  columns,
  rowName,
  rowHref,
  onToggle,
}: TableBodyProps<Row> & { readonly row: BodyRow<Row> }) {
  const t = useT(words);
  const name = rowName(row.value);
  return (
    <tr
      data-row={row.id}
      data-selected={row.selected || undefined}
      className={cn(
        'group/row relative hover:bg-hover data-[current]:bg-accent-tint has-[a:focus-visible]:bg-hover',
        row.selected && 'bg-accent-tint hover:bg-accent-tint',
      )}
    >
      {onToggle ? (
        <td className={cn(cellClass, 'relative z-1 w-0 pe-0 leading-none')}>
          <Checkbox
            checked={row.selected}
            onCheckedChange={(on) => onToggle(row.id, on)}
            label={t('table.selectRow', { name })}
            hideLabel
          />
        </td>
      ) : null}
      {columns.map((column, index) => (
        <td
          key={column.id}
          className={cn(
            cellClass,
            column.align === 'end' ? 'figures text-end' : 'text-start',
            column.wide && 'max-md:hidden',
            // What a cell offers itself stands above the link that covers the row.
            index > 0 && '[&_:is(a,button)]:relative [&_:is(a,button)]:z-1',
          )}
        >
          {index === 0 && rowHref ? (
            // The first cell's link covers the row: one target, one tab stop, a real address.
            <Link
              href={rowHref(row.value)}
              className="font-medium text-ink after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
            >
              {column.cell(row.value)}
            </Link>
          ) : (
            column.cell(row.value)
          )}
        </td>
      ))}
    </tr>
  );
}
