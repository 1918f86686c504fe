import type { ReactNode } from 'react';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { DataTable, type DataTableProps } from '../table/data-table.tsx';
import type { List } from '../table/use-list.ts';

export interface ListTableProps<Row extends object> extends Pick<
  DataTableProps<Row>,
  'id' | 'label' | 'columns' | 'rowId' | 'rowName' | 'rowHref' | 'tools' | 'bulk'
> {
  readonly list: List<Row>;
  /** Said when there is nothing at all. */
  readonly empty: {
    readonly title: string;
    readonly text?: string;
    readonly seed?: string;
    readonly action?: ReactNode;
  };
}

/** The table of a list, where the page has more than a list: tabs, an inspector beside it. */
export function ListTable<Row extends object>({ list, empty, ...table }: ListTableProps<Row>) {
  return (
    <DataTable
      {...table}
      {...list}
      empty={
        <EmptyState seed={empty.seed ?? table.id} title={empty.title} action={empty.action}>
          {empty.text}
        </EmptyState>
      }
    />
  );
}
