import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '../i18n/use-t.ts';
import type { Column } from './column.ts';
import { words } from '../words/kit.ts';

export interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly selectable: boolean;
  readonly selected: boolean | 'indeterminate';
  readonly onSelectAll: (on: boolean) => void;
}

const cellClass =
  'sticky top-0 z-5 h-9 border-b border-line bg-surface px-3 text-sm font-medium whitespace-nowrap text-ink-2 first:ps-(--card-pad) last:pe-(--card-pad)';

export function TableHead<Row>({ columns, sort, onSort, selectable, selected, onSelectAll }: TableHeadProps<Row>) {
  const t = useT(words);
  return (
    <thead>
      <tr>
        {selectable ? (
          <th scope="col" className={cn(cellClass, 'w-0 pe-0 leading-none')}>
            <Checkbox checked={selected} onCheckedChange={onSelectAll} label={t('table.selectAll')} hideLabel />
          </th>
        ) : null}
        {columns.map((column) => {
          const state =
            column.sort === undefined
              ? null
              : sort === column.sort
                ? 'ascending'
                : sort === `-${column.sort}`
                  ? 'descending'
                  : 'none';
          const Icon = state === 'ascending' ? ArrowUp : state === 'descending' ? ArrowDown : ChevronsUpDown;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={state === null || state === 'none' ? undefined : state}
              style={column.width ? { inlineSize: column.width } : undefined}
              className={cn(
                cellClass,
                column.align === 'end' ? 'text-end' : 'text-start',
                column.wide && 'max-md:hidden',
              )}
            >
              {state === null ? (
                column.header
              ) : (
                <button
                  type="button"
                  onClick={() => onSort(state === 'ascending' ? `-${column.sort ?? ''}` : (column.sort ?? ''))}
                  aria-label={`${column.header}, ${state === 'ascending' ? t('table.sortDescending') : t('table.sortAscending')}`}
                  className={cn(
                    'hit inline-flex items-center gap-1 align-middle rounded-sm hover:text-ink',
                    column.align === 'end' && 'flex-row-reverse',
                    state !== 'none' && 'text-ink',
                  )}
                >
                  {column.header}
                  <Icon aria-hidden="true" className={cn('size-3.5', state === 'none' && 'text-ink-3')} />
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
