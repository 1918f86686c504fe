import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '../i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '../error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { words } from '../words/staff.ts';

export interface RecordRow {
  readonly id: string;
  readonly href: string;
  readonly title: ReactNode;
  readonly status: ReactNode;
  readonly end?: ReactNode;
}

export interface NewestRecordsProps<Item> {
  readonly label: string;
  readonly query: Pick<
    UseQueryResult<{ readonly items: readonly Item[] }>,
    'data' | 'error' | 'isFetching' | 'refetch'
  >;
  readonly row: (item: Item) => RecordRow;
  readonly seed: string;
  readonly empty: string;
  /** The whole list, filtered; its link stands under the rows. */
  readonly all?: string;
  /** `rows`: one line, three columns, in a frame. `lines`: two lines, in a card that frames them. */
  readonly look?: 'rows' | 'lines';
}

/** The newest records of one kind in another record's page. */
export function NewestRecords<Item>({ label, query, row, seed, empty, all, look = 'rows' }: NewestRecordsProps<Item>) {
  const t = useT(words);
  const { data, error } = query;
  if (error && !data) {
    return <ErrorState error={error} onRetry={() => void query.refetch()} retrying={query.isFetching} />;
  }
  if (!data) {
    return (
      <div className="grid gap-3 py-3" aria-busy="true">
        <Skeleton className="w-3/4" />
        <Skeleton className="w-2/3" />
        <Skeleton className="w-3/4" />
      </div>
    );
  }
  if (data.items.length === 0) return <EmptyState compact seed={seed} title={empty} />;
  return (
    <div className={look === 'rows' ? 'rounded-md border border-line bg-surface' : 'border-t border-line'}>
      <ul aria-label={label} className="divide-y divide-line">
        {data.items.map((item) => {
          const { id, href, title, status, end } = row(item);
          return (
            <li
              key={id}
              className={cn(
                'relative grid min-h-(--row) grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 px-(--card-pad) py-1.5 hover:bg-hover',
                look === 'rows' && 'md:grid-cols-[minmax(0,1fr)_minmax(0,10.5rem)_7.5rem]',
              )}
            >
              <Link
                href={href}
                className={cn(
                  'min-w-0 font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent',
                  look === 'rows' ? 'max-md:col-span-2' : 'max-sm:col-span-2 sm:row-span-2',
                )}
              >
                {title}
              </Link>
              <span className={cn('truncate', look === 'lines' && 'sm:justify-self-end')}>{status}</span>
              {end ? <span className={cn('figures text-end', look === 'lines' && 'text-sm')}>{end}</span> : null}
            </li>
          );
        })}
      </ul>
      {all === undefined ? null : (
        <div className="border-t border-line px-(--card-pad) py-2">
          <Button asChild size="sm" variant="ghost" className="-ms-3">
            <Link href={all}>{t('list.all')}</Link>
          </Button>
        </div>
      )}
    </div>
  );
}
