import { type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Timeline } from '@cm/ui/timeline.tsx';
import type { Activity } from './access-calls.ts';
import { ACTIVITY_KINDS } from './activity-kinds.ts';
import { words } from './words.ts';

/** With the name of whose account it was, where it shows those of several people. */
type Shown = Activity & { readonly name?: string };

export interface ActivityListProps {
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Shown[] }>>;
}

/** What happened to an account, newest first: what, to what, with which device, from which network. */
export function ActivityList({ query }: ActivityListProps) {
  const t = useT(words);
  const now = useNow();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.error && items.length === 0) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} retrying={query.isFetching} />;
  }
  if (query.isPending) {
    return (
      <div className="grid gap-4" aria-busy="true">
        <Skeleton className="w-2/3" />
        <Skeleton className="w-1/2" />
        <Skeleton className="w-3/5" />
      </div>
    );
  }
  if (items.length === 0) {
    return (
      <EmptyState compact seed="security-activity" title={t('activity.empty')}>
        {t('activity.emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-4">
      <Timeline
        now={now}
        label={t('activity.title')}
        entries={items.map((one) => ({
          id: one.id,
          at: one.at,
          kind: ACTIVITY_KINDS[one.kind],
          title: <What of={one} />,
          detail: <Where of={one} />,
          ...(one.name === undefined ? {} : { actor: one.name }),
        }))}
      />
      {query.hasNextPage ? (
        <Button
          size="sm"
          className="justify-self-start"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('activity.more')}
        </Button>
      ) : null}
    </div>
  );
}

function What({ of: { kind, detail } }: { of: Activity }) {
  const t = useT(words);
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <span>{t(`activity.kind.${kind}`)}</span>
      {detail === null ? null : <bdi className="wrap-anywhere text-ink-2">{detail}</bdi>}
    </span>
  );
}

/** The device, the network, and who did it where it was not the person: what is known of the three. */
function Where({ of: { device, ip, byWhom } }: { of: Activity }) {
  const t = useT(words);
  const parts = [
    ...(device === '' ? [] : [<bdi key="device">{device}</bdi>]),
    ...(ip === null ? [] : [<Id key="ip" value={ip} />]),
    ...(byWhom === 'person' ? [] : [<span key="by">{t(`activity.by.${byWhom}`)}</span>]),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}
