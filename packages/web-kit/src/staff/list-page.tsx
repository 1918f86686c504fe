import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader, type PageHeaderProps } from '@cm/ui/page-header.tsx';
import { Page } from '../page.tsx';
import { useSession } from '../session.ts';
import { ListTable, type ListTableProps } from './list-table.tsx';

const idOf = (row: object): string => String('id' in row ? row.id : '');

export interface ListPageProps<Row extends object>
  extends Pick<PageHeaderProps, 'meta' | 'crumbs'>, Omit<ListTableProps<Row>, 'label' | 'rowId'> {
  readonly title: string;
  /** Where a row is not known by its `id`. */
  readonly rowId?: (row: Row) => string;
  /** Begins a new record: in the header and where the list is empty, for whoever may. */
  readonly add?: { readonly label: string; readonly href: string; readonly permission: string };
  /** Other acts of the header, before the new record. */
  readonly actions?: ReactNode;
  /** Dialogs of the rows. */
  readonly children?: ReactNode;
}

/** A page that is a list of the server: its title, its acts, its table. */
export function ListPage<Row extends object>(props: ListPageProps<Row>) {
  const { title, meta, crumbs, add, actions, children, empty, rowId = idOf, ...table } = props;
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
      <ListTable {...table} label={title} rowId={rowId} empty={begin ? { action: begin, ...empty } : empty} />
      {children}
    </Page>
  );
}
