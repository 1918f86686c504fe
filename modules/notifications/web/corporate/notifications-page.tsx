import { useInfiniteQuery } from '@tanstack/react-query';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { notificationKeys, notificationsQuery } from './notification-queries.ts';
import { words } from './words.ts';

const TABS = ['all', 'unread'] as const;

/** What happened that concerns me, newest first. */
export function NotificationsPage() {
  const t = useT(words);
  const locale = useLocale();
  const refresh = useRefresh();
  const [tab, setTab] = useUrlTab(TABS);
  const list = useInfiniteQuery(notificationsQuery(locale, tab === 'unread'));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const readAll = useAct({
    act: (_: null, idempotencyKey) => call('corporate.notifications.readAll', {}, { idempotencyKey }),
    refresh: [notificationKeys.all],
  });
  const read = (id: string) =>
    void call('corporate.notifications.read', { path: { id } }).then(
      () => refresh(notificationKeys.all),
      () => undefined,
    );
  return (
    <Page width="narrow">
      <PageHeader
        title={t('notice.title')}
        actions={
          <Button loading={readAll.busy} onClick={() => readAll.run(null)}>
            {t('notice.readAll')}
          </Button>
        }
      />
      <fieldset aria-label={t('notice.show')} className="mb-3 flex gap-1">
        {TABS.map((one) => (
          <Button
            key={one}
            size="sm"
            variant={one === tab ? 'secondary' : 'ghost'}
            aria-pressed={one === tab}
            onClick={() => setTab(one)}
          >
            {t(`notice.tab.${one}`)}
          </Button>
        ))}
      </fieldset>
      {list.error && items.length === 0 ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} retrying={list.isFetching} />
      ) : list.isPending ? (
        <div className="grid gap-3" aria-busy="true">
          <Skeleton className="h-12" />
          <Skeleton className="h-12" />
          <Skeleton className="h-12" />
        </div>
      ) : items.length === 0 ? (
        <EmptyState seed="notifications" title={t('notice.empty')}>
          {t('notice.emptyText')}
        </EmptyState>
      ) : (
        <ul aria-label={t('notice.title')} className="divide-y divide-line rounded-md border border-line bg-surface">
          {items.map((item) => (
            <li key={item.id}>
              <Link
                href={item.link}
                onClick={() => {
                  if (item.readAt === null) read(item.id);
                }}
                className="flex min-h-(--row) items-center gap-3 px-(--card-pad) py-2.5 hover:bg-hover focus-visible:-outline-offset-2"
              >
                <span
                  aria-hidden="true"
                  className={cn('size-2 shrink-0 rounded-full', item.readAt === null && 'bg-accent')}
                />
                <span dir="auto" className={cn('min-w-0 flex-1', item.readAt === null && 'font-medium')}>
                  {item.title || `${t('notice.other')} ${item.detail}`}
                  {item.readAt === null ? <span className="sr-only"> ({t('notice.tab.unread')})</span> : null}
                </span>
                <span className="shrink-0 text-sm">
                  <Ago value={item.createdAt} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage ? (
        <Button className="mt-3" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('list.more')}
        </Button>
      ) : null}
    </Page>
  );
}
