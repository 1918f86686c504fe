import Plus from 'lucide-react/icons/plus';
import { Button } from '@cm/ui/button.tsx';
import { ListTable, type ListTableProps } from '../staff/list-table.tsx';

export interface SimpleListProps<Row extends object> extends Omit<ListTableProps<Row>, 'rowId' | 'tools' | 'empty'> {
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly addLabel: string;
  /** Absent when the reader may not add. */
  readonly onAdd?: () => void;
}

/** A list that the server gives whole, with its one way to add. */
export function SimpleList<Row extends { readonly id: string }>(props: SimpleListProps<Row>) {
  const { onAdd, addLabel, emptyTitle, emptyText, ...table } = props;
  const add = onAdd ? (
    <Button variant="primary" aria-haspopup="dialog" onClick={onAdd}>
      <Plus aria-hidden="true" />
      {addLabel}
    </Button>
  ) : null;
  return (
    <ListTable
      {...table}
      rowId={(row) => row.id}
      tools={add}
      empty={{ title: emptyTitle, text: emptyText, action: add }}
    />
  );
}
