import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { ErrorState } from '../error-state.tsx';
import { useT } from '../i18n/use-t.ts';
import { words } from '../words/staff.ts';

export interface GrowingListProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Row[] }>>;
  readonly empty: { readonly seed: string; readonly title: string; readonly text: string };
  readonly line: (row: Row) => ReactNode;
}

/** A list that is read downwards, newest first: a button under it brings what came before. */
export function GrowingList<Row extends { readonly id: string }>({ label, query, empty, line }: GrowingListProps<Row>) {
  const t = useT(words);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.error && items.length === 0) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} retrying={query.isFetching} />;
  }
  if (query.isPending) {
    return (
      <div className="grid gap-3" aria-busy="true">
        <Skeleton className="h-12" />
        <Skeleton className="h-12" />
        <Skeleton className="h-12" />
      </div>
    );
  }
  if (items.length === 0) {
    return (
      <EmptyState seed={empty.seed} title={empty.title}>
        {empty.text}
      </EmptyState>
    );
  }
  return (
    <>
      <ul aria-label={label} className="divide-y divide-line rounded-md border border-line bg-surface">
        {items.map((row) => (
          <li key={row.id}>{line(row)}</li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button className="mt-3" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('list.more')}
        </Button>
      ) : null}
    </>
  );
}
