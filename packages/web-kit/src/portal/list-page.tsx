import type { ReactNode } from 'react';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '../page.tsx';
import type { List } from '../table/use-list.ts';
import { type RecordColumn, RecordList, type RecordListProps } from './record-list.tsx';
import { StateChips } from './state-chips.tsx';

export interface ListPageProps<Row extends { readonly id: string }> extends Pick<RecordListProps<Row>, 'rowHref'> {
  readonly title: string;
  /** The list's own name, where it is not the page's. */
  readonly label?: string;
  readonly list: List<Row>;
  readonly columns: readonly RecordColumn<Row>[];
  /** The acts of the page; said again where the list is empty. */
  readonly action?: ReactNode;
  readonly empty: { readonly seed: string; readonly title: string; readonly text: string; readonly action?: ReactNode };
  /** The word for « no filter » before the chips of the list's filter. */
  readonly all?: string;
  /** Between the title and the list: tabs, amounts. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** A customer's list of the server as a page: its title, the chips of its state, its cards or rows. */
export function ListPage<Row extends { readonly id: string }>(props: ListPageProps<Row>) {
  const { title, list, action, empty, all = '', before, after } = props;
  const { source, control, filters } = list;
  const [filter] = filters;
  return (
    <Page>
      <PageHeader title={title} {...(action === undefined ? {} : { actions: action })} />
      {before}
      <div className="grid gap-(--gap)">
        <RecordList
          label={props.label ?? title}
          columns={props.columns}
          source={source}
          control={control}
          rowId={(row) => row.id}
          {...(props.rowHref ? { rowHref: props.rowHref } : {})}
          filters={filter ? <StateChips {...filter} all={all} control={control} /> : null}
          empty={
            <EmptyState seed={empty.seed} title={empty.title} action={empty.action ?? action}>
              {empty.text}
            </EmptyState>
          }
        />
        {after}
      </div>
    </Page>
  );
}
