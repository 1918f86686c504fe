import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { portal } from '@cm/customers/paths';
import { ActivityEntries, timelineQuery } from '@cm/customers/web/portal/public.ts';
import { words } from '../words.ts';

const SHOWN = 8;

/** The latest of the customer's timeline, and the way to the rest. */
export function RecentActivity() {
  const t = useT(words);
  const { data, error, refetch, isFetching } = useQuery(timelineQuery(SHOWN));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) {
    return (
      <div className="grid gap-5">
        {['a', 'b', 'c'].map((key) => (
          <Skeleton key={key} className="w-2/3" />
        ))}
      </div>
    );
  }
  if (data.items.length === 0) {
    return (
      <EmptyState seed="activity" compact title={t('activity.none')}>
        {t('activity.noneText')}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-4">
      <ActivityEntries label={t('home.activity')} entries={data.items} staff={t('actor.staff')} />
      <Link
        href={portal.activity()}
        className="hit justify-self-start rounded-sm text-accent-text underline-offset-4 hover:underline"
      >
        {t('home.allActivity')}
      </Link>
    </div>
  );
}
