import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useRecordHref } from '@cm/web-kit/area/area-context.ts';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Timeline } from '@cm/ui/timeline.tsx';
import { Changes } from '@cm/web-kit/changes.tsx';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { type TimelineFilter, TimelineFilters, useTimelineFilter } from '../shared/timeline-filter.tsx';
import { type TimelineEvent, timelineKindsQuery, timelineQuery } from './customer-queries.ts';
import { isTimelineEvent, TIMELINE_EVENTS } from './timeline-words.ts';
import { words } from './words.ts';

function Subject({ subject }: { subject: TimelineEvent['subject'] }) {
  const href = useRecordHref()(subject.type, subject.id);
  if (!subject.label) return null;
  if (!href) return <Id value={subject.label} />;
  return (
    <Link href={href} className="rounded-sm text-accent-text hover:underline">
      <Id value={subject.label} />
    </Link>
  );
}

/** Everything that happened to the customer, newest first, and what of it is looked at. */
export function CustomerTimeline({ id }: { id: string }) {
  const filter = useTimelineFilter();
  const offered = useQuery(timelineKindsQuery(id)).data?.items ?? [];
  return (
    <div className="grid gap-5">
      <TimelineFilters offered={offered} filter={filter} />
      <Entries id={id} filter={filter} />
    </div>
  );
}

function Entries({ id, filter }: { readonly id: string; readonly filter: TimelineFilter }) {
  const t = useT(words);
  const localised = useLocalised();
  const now = useNow();
  const timeline = useInfiniteQuery(timelineQuery(id, filter));
  const events = timeline.data?.pages.flatMap((page) => page.items) ?? [];
  if (timeline.error && events.length === 0) {
    return <ErrorState error={timeline.error} onRetry={() => void timeline.refetch()} retrying={timeline.isFetching} />;
  }
  if (timeline.isPending) {
    return (
      <div className="grid gap-4" aria-busy="true">
        <Skeleton className="w-2/3" />
        <Skeleton className="w-1/2" />
        <Skeleton className="w-3/5" />
        <Skeleton className="w-1/2" />
      </div>
    );
  }
  if (events.length === 0) {
    const isAll = Object.keys(filter).length === 0;
    return <EmptyState compact seed="timeline" title={t(isAll ? 'customers.timelineEmpty' : 'timeline.none')} />;
  }
  return (
    <div className="grid gap-4">
      <Timeline
        now={now}
        label={t('customers.tab.timeline')}
        entries={events.map((event) => ({
          id: event.id,
          at: event.occurredAt,
          actor: event.actor.name ?? t(event.actor.kind === 'customer' ? 'actor.customer' : 'actor.system'),
          title: (
            <span className="flex flex-wrap items-baseline gap-x-2">
              <span>{event.label ? localised(event.label) : event.event}</span>
              <Subject subject={event.subject} />
            </span>
          ),
          ...(event.changes.length > 0 ? { detail: <Changes of={event.changes} /> } : {}),
          ...(isTimelineEvent(event.event) ? { kind: TIMELINE_EVENTS[event.event] } : {}),
        }))}
      />
      {timeline.hasNextPage ? (
        <Button
          size="sm"
          className="justify-self-start"
          loading={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      ) : null}
    </div>
  );
}
