import { useQuery, useQueryClient } from '@tanstack/react-query';
import { cn } from '@cm/ui/class-names.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Pagination } from '@cm/ui/pagination.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { chosenState, pageOf, StateChips } from '@cm/web-kit/portal/state-chips.tsx';
import { portal } from '../../paths.ts';
import type { Item } from '@cm/web-kit/table/list-filters.ts';
import { notificationsQuery, unreadQuery } from './queries.ts';
import { words } from './words.ts';

type Notification = Item<'portal.notifications.list'>;

export function NotificationsPage() {
  const t = useT(words);
  const locale = useLocale();
  const control = useListState(['unread']);
  const unread = chosenState(control, 'unread', ['true'] as const);
  const { data, error, refetch, isFetching } = useQuery(
    notificationsQuery(locale, { ...pageOf(control), ...(unread ? { unread } : {}) }),
  );
  const count = useQuery(unreadQuery()).data?.unread ?? 0;
  const readAll = useAct({
    act: (_: null, idempotencyKey) => call('portal.notifications.readAll', {}, { idempotencyKey }),
    refresh: [['notifications']],
  });
  const next = data?.nextCursor ?? null;
  return (
    <Page width="narrow">
      <PageHeader
        title={t('notifications.title')}
        actions={
          <>
            {count > 0 ? (
              <Button loading={readAll.busy} onClick={() => readAll.run(null)}>
                {t('notifications.readAll')}
              </Button>
            ) : null}
            <Button asChild variant="ghost">
              <Link href={portal.preferences()}>{t('notifications.preferences')}</Link>
            </Button>
          </>
        }
      />
      <section aria-label={t('notifications.title')} className="rounded-md border border-line bg-surface">
        <div className="border-b border-line px-(--card-pad) py-2.5">
          <StateChips
            name="unread"
            label={t('column.state')}
            all={t('filter.allFeminine')}
            control={control}
            options={[{ value: 'true', label: t('notifications.unread') }]}
          />
        </div>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
        {!data && !error ? <Waiting /> : null}
        {data && data.items.length === 0 ? (
          <EmptyState seed="notifications" title={unread ? t('notifications.allRead') : t('notifications.empty')}>
            {t('notifications.emptyText')}
          </EmptyState>
        ) : null}
        <ul>
          {(data?.items ?? []).map((notification) => (
            <li key={notification.id} className="border-b border-line last:border-b-0">
              <Entry notification={notification} />
            </li>
          ))}
        </ul>
        {data && data.items.length > 0 && (next !== null || control.previous) ? (
          <div className="border-t border-line px-(--card-pad) py-2">
            <Pagination onPrevious={control.previous} onNext={next === null ? null : () => control.next(next)} />
          </div>
        ) : null}
      </section>
    </Page>
  );
}

function Waiting() {
  return (
    <div className="grid gap-6 px-(--card-pad) py-5">
      {['a', 'b', 'c', 'd'].map((key) => (
        <Skeleton key={key} className="w-3/4" />
      ))}
    </div>
  );
}

function Entry({ notification }: { notification: Notification }) {
  const t = useT(words);
  const format = useFormat();
  const now = useNow();
  const queryClient = useQueryClient();
  const { detail } = notification;
  const title = notification.title || t('notification.other');
  const fresh = notification.readAt === null;
  const open = () => {
    if (!fresh) return;
    void call('portal.notifications.read', { path: { id: notification.id } })
      .then(() => queryClient.invalidateQueries({ queryKey: ['notifications'] }))
      .catch(() => undefined);
  };
  return (
    <Link
      href={notification.link}
      onClick={open}
      className="flex items-start gap-3 px-(--card-pad) py-3 hover:bg-hover focus-visible:-outline-offset-2"
    >
      <span className="flex h-[1lh] items-center">
        <span className={cn('size-2 rounded-full', fresh ? 'bg-accent' : 'bg-transparent')}>
          {fresh ? <span className="sr-only">{t('notifications.new')}</span> : null}
        </span>
      </span>
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className={fresh ? 'font-semibold' : ''}>{title}</span>
        {detail ? (
          <span className="line-clamp-2 text-sm wrap-anywhere text-ink-2">
            <bdi>{detail}</bdi>
          </span>
        ) : null}
      </span>
      <time
        dateTime={notification.createdAt}
        title={format.dateTime(notification.createdAt)}
        className="shrink-0 text-sm text-ink-2"
      >
        {format.relative(notification.createdAt, now)}
      </time>
    </Link>
  );
}
