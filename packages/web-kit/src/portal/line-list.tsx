import type { ReactNode } from 'react';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Pagination } from '@cm/ui/pagination.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { ErrorState } from '../error-state.tsx';
import type { List } from '../table/use-list.ts';
import { StateChips } from './state-chips.tsx';

export interface LineListProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly list: List<Row>;
  /** The word for « no filter » before the chips of the list's filter. */
  readonly all: string;
  readonly empty: { readonly seed: string; readonly title: string; readonly text: string };
  readonly line: (row: Row) => ReactNode;
}

const SKELETON_LINES = ['a', 'b', 'c', 'd'];

/** A list of the server whose rows are lines of text, not columns. */
export function LineList<Row extends { readonly id: string }>({ label, list, all, empty, line }: LineListProps<Row>) {
  const { source, control } = list;
  const { data, error } = source;
  const [filter] = list.filters;
  const next = data?.nextCursor ?? null;
  return (
    <section aria-label={label} className="rounded-md border border-line bg-surface">
      {filter ? (
        <div className="border-b border-line px-(--card-pad) py-2.5">
          <StateChips {...filter} all={all} control={control} />
        </div>
      ) : null}
      {error ? (
        <ErrorState error={error} onRetry={() => void source.refetch()} retrying={source.isFetching} />
      ) : data ? null : (
        <div className="grid gap-6 px-(--card-pad) py-5" aria-busy="true">
          {SKELETON_LINES.map((key) => (
            <Skeleton key={key} className="w-3/4" />
          ))}
        </div>
      )}
      {data?.items.length === 0 ? (
        <EmptyState seed={empty.seed} title={empty.title}>
          {empty.text}
        </EmptyState>
      ) : null}
      <ul>
        {data?.items.map((row) => (
          <li key={row.id} className="border-b border-line last:border-b-0">
            {line(row)}
          </li>
        ))}
      </ul>
      {data && data.items.length > 0 && (next !== null || control.previous) ? (
        <div className="border-t border-line px-(--card-pad) py-2">
          <Pagination onPrevious={control.previous} onNext={next === null ? null : () => control.next(next)} />
        </div>
      ) : null}
    </section>
  );
}
