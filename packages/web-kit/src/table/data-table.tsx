import {
  columnVisibilityFeature,
  rowSelectionFeature,
  type RowSelectionState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { DensitySwitch } from '../preferences/density-switch.tsx';
import { NavigateContext } from '@cm/ui/link.tsx';
import { Pagination } from '@cm/ui/pagination.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Column, TableSource } from './column.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { FilterBar, type Filter } from './filter-bar.tsx';
import type { ListControl } from './list-state.ts';
import { TableBody } from './table-body.tsx';
import { TableHead } from './table-head.tsx';
import { useRowKeys } from './row-keys.ts';
import { useStoredColumns } from './stored-columns.ts';
import { words } from '../words/kit.ts';

const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });
const NO_ROWS: readonly never[] = [];

export interface DataTableProps<Row> {
  /** Names the table for what is kept on the device (columns). */
  readonly id: string;
  /** Accessible name: « Tickets ». */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly source: TableSource<Row>;
  readonly control: ListControl;
  readonly rowId: (row: Row) => string;
  /** What the row is called when it is spoken of: its number. */
  readonly rowName: (row: Row) => string;
  readonly rowHref?: (row: Row) => string;
  readonly filters?: readonly Filter[];
  readonly searchable?: boolean;
  /** Shown when there is nothing at all; « rien ne correspond » is the table's own. */
  readonly empty: ReactNode;
  /** Acts on the rows chosen; its presence adds the boxes. */
  readonly bulk?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** Beside the columns and density: an export. */
  readonly tools?: ReactNode;
  readonly defaultSort?: string;
}

/** A list of the server: keyset pages, sort and filters in the address, columns and density of the person. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { columns, source, control, rowId, rowHref, bulk } = props;
  const t = useT(words);
  const router = useContext(NavigateContext);
  const [visibility, setVisibility] = useStoredColumns(props.id, columns);
  const [selection, setSelection] = useState<RowSelectionState>({});
  const scroller = useRef<HTMLElement>(null);
  const data = source.data?.items ?? NO_ROWS;
  const definitions = useMemo(
    () => columns.map((column) => ({ id: column.id, header: column.header, accessorFn: (row: Row) => row })),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    state: { columnVisibility: visibility, rowSelection: selection },
    onRowSelectionChange: setSelection,
  });
  const shown = table.getVisibleLeafColumns().flatMap(({ id }) => columns.find((column) => column.id === id) ?? []);
  const rows = table.getRowModel().rows;
  const chosen = rows.filter((row) => row.getIsSelected()).map((row) => row.id);
  const clear = () => setSelection({});
  const toggle = (id: string, on: boolean) => table.getRow(id).toggleSelected(on);
  useRowKeys(scroller, {
    open: (id) => {
      const row = rows.find((one) => one.id === id);
      if (row && rowHref) router?.go(rowHref(row.original));
    },
    ...(bulk ? { toggle: (id: string) => toggle(id, !selection[id]) } : {}),
  });
  const nextCursor = source.data?.nextCursor ?? null;
  const turn = (cursor: string) => {
    clear();
    control.next(cursor);
    scroller.current?.focus();
  };
  const pending = source.data === undefined && source.error === null;

  return (
    <div className="flex min-w-0 flex-col rounded-md border border-line bg-surface">
      <FilterBar
        summary={rows.length > 0 ? t('table.rows', { count: rows.length }) : null}
        control={control}
        filters={props.filters ?? []}
        searchable={props.searchable ?? false}
      >
        {props.tools}
        <ColumnsMenu columns={columns} visibility={visibility} onChange={setVisibility} />
        <DensitySwitch />
      </FilterBar>
      <section
        ref={scroller}
        aria-label={props.label}
        // A table wider than its screen must scroll from the keyboard too (WCAG 2.1.1).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="relative min-w-0 overflow-x-auto border-t border-line"
      >
        <table
          aria-label={props.label}
          aria-busy={source.isFetching}
          className="w-full border-separate border-spacing-0 text-start"
        >
          <TableHead
            columns={shown}
            sort={control.state.sort || props.defaultSort || ''}
            onSort={control.setSort}
            selectable={bulk !== undefined}
            selected={chosen.length === 0 ? false : chosen.length === rows.length ? true : 'indeterminate'}
            onSelectAll={(on) => table.toggleAllRowsSelected(on)}
          />
          <TableBody
            columns={shown}
            rows={rows.map((row) => ({ id: row.id, value: row.original, selected: row.getIsSelected() }))}
            pending={pending}
            error={source.error}
            onRetry={() => void source.refetch()}
            retrying={source.isFetching}
            rowName={props.rowName}
            {...(rowHref ? { rowHref } : {})}
            {...(bulk ? { onToggle: toggle } : {})}
            filtered={control.isFiltered}
            onClearFilters={control.clear}
            empty={props.empty}
          />
        </table>
      </section>
      {chosen.length > 0 && bulk ? (
        <SelectionBar count={chosen.length} onClear={clear}>
          {bulk(chosen, clear)}
        </SelectionBar>
      ) : null}
      {rows.length > 0 && (nextCursor !== null || control.previous) ? (
        <div className="border-t border-line px-(--card-pad) py-2" data-screen-only>
          <Pagination
            summary={t('table.rows', { count: rows.length })}
            onPrevious={control.previous}
            onNext={nextCursor === null ? null : () => turn(nextCursor)}
          />
        </div>
      ) : null}
    </div>
  );
}
