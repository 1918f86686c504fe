import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Page } from '@cm/web-kit/page.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { type TimelineFilter, TimelineFilters, useTimelineFilter } from '../shared/timeline-filter.tsx';
import { ActivityEntries } from './activity-entries.tsx';
import { activityKindsQuery, activityQuery } from './queries.ts';
import { words } from './words.ts';

/** Everything that happened at the account, and what of it is looked at. */
export function ActivityPage() {
  const t = useT(words);
  const filter = useTimelineFilter();
  const offered = useQuery(activityKindsQuery()).data?.items ?? [];
  return (
    <Page width="narrow">
      <PageHeader title={t('activity.title')} />
      <Card>
        <div className="grid gap-5">
          <TimelineFilters offered={offered} filter={filter} />
          <Entries filter={filter} />
        </div>
      </Card>
    </Page>
  );
}

function Entries({ filter }: { readonly filter: TimelineFilter }) {
  const t = useT(words);
  const activity = useInfiniteQuery(activityQuery(filter));
  const entries = activity.data?.pages.flatMap((page) => page.items) ?? [];
  if (activity.error && entries.length === 0) {
    return <ErrorState error={activity.error} onRetry={() => void activity.refetch()} retrying={activity.isFetching} />;
  }
  if (activity.isPending) {
    return (
      <div className="grid gap-5" aria-busy="true">
        {['a', 'b', 'c', 'd'].map((key) => (
          <Skeleton key={key} className="w-2/3" />
        ))}
      </div>
    );
  }
  if (entries.length === 0) {
    const isAll = Object.keys(filter).length === 0;
    return <EmptyState seed="activity" compact title={t(isAll ? 'activity.none' : 'timeline.none')} />;
  }
  return (
    <div className="grid gap-4">
      <ActivityEntries label={t('activity.title')} entries={entries} staff={t('actor.staff')} />
      {activity.hasNextPage ? (
        <Button
          size="sm"
          className="justify-self-start"
          loading={activity.isFetchingNextPage}
          onClick={() => void activity.fetchNextPage()}
        >
          {t('activity.more')}
        </Button>
      ) : null}
    </div>
  );
}
