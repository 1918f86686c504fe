import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader, type PageHeaderProps } from '@cm/ui/page-header.tsx';
import { Page } from '../page.tsx';
import { useSession } from '../session.ts';
import type { Column } from '../table/column.ts';
import { DataTable, type DataTableProps } from '../table/data-table.tsx';
import type { List } from '../table/use-list.ts';

export interface ListPageProps<Row extends { readonly id: string }>
  extends
    Pick<PageHeaderProps, 'meta' | 'crumbs'>,
    Pick<DataTableProps<Row>, 'rowName' | 'rowHref' | 'tools' | 'bulk'> {
  readonly title: string;
  /** Names the table for the columns kept on the device, and draws its empty state. */
  readonly id: string;
  readonly list: List<Row>;
  readonly columns: readonly Column<Row>[];
  /** Begins a new record: in the header and where the list is empty, for whoever may. */
  readonly add?: { readonly label: string; readonly href: string; readonly permission: string };
  /** Other acts of the header, before the new record. */
  readonly actions?: ReactNode;
  /** Said when there is nothing at all. */
  readonly empty: { readonly title: string; readonly text: string; readonly seed?: string };
  /** Dialogs of the rows. */
  readonly children?: ReactNode;
}

/** A page that is a list of the server: its title, its acts, its table. */
export function ListPage<Row extends { readonly id: string }>(props: ListPageProps<Row>) {
  const { id, title, meta, crumbs, list, add, actions, empty, children, ...table } = props;
  const { permissions } = useSession();
  const begin =
    add && permissions.includes(add.permission) ? (
      <Button asChild variant="primary">
        <Link href={add.href}>
          <Plus aria-hidden="true" />
          {add.label}
        </Link>
      </Button>
    ) : null;
  return (
    <Page>
      <PageHeader
        title={title}
        actions={
          actions || begin ? (
            <>
              {actions}
              {begin}
            </>
          ) : null
        }
        {...(meta === undefined ? {} : { meta })}
        {...(crumbs === undefined ? {} : { crumbs })}
      />
      <DataTable
        {...table}
        {...list}
        id={id}
        label={title}
        rowId={(row) => row.id}
        empty={
          <EmptyState seed={empty.seed ?? id} title={empty.title} action={begin}>
            {empty.text}
          </EmptyState>
        }
      />
      {children}
    </Page>
  );
}
