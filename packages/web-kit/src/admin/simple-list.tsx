import type { UseQueryResult } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { useMemo } from 'react';
import type { Column } from '../table/column.ts';
import { DataTable } from '../table/data-table.tsx';
import { useListState } from '../table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';

export interface SimpleListProps<Row> {
  readonly id: string;
  readonly label: string;
  readonly query: UseQueryResult<readonly Row[]>;
  readonly columns: readonly Column<Row>[];
  readonly rowName: (row: Row) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly addLabel: string;
  /** Absent when the reader may not add. */
  readonly onAdd?: () => void;
}

/** A list that the server gives whole, with its one way to add. */
export function SimpleList<Row extends { readonly id: string }>(props: SimpleListProps<Row>) {
  const { query, onAdd } = props;
  const control = useListState([]);
  const data = useMemo(() => (query.data ? { items: query.data, nextCursor: null } : undefined), [query.data]);
  const add = onAdd ? (
    <Button variant="primary" onClick={onAdd}>
      <Plus aria-hidden="true" />
      {props.addLabel}
    </Button>
  ) : null;
  return (
    <DataTable
      id={props.id}
      label={props.label}
      columns={props.columns}
      source={{ data, error: query.error, isFetching: query.isFetching, refetch: query.refetch }}
      control={control}
      rowId={(row) => row.id}
      rowName={props.rowName}
      tools={add}
      empty={
        <EmptyState seed={props.id} title={props.emptyTitle} action={add}>
          {props.emptyText}
        </EmptyState>
      }
    />
  );
}
