import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { LineList } from '@cm/web-kit/portal/line-list.tsx';
import { useList } from '@cm/web-kit/portal/queries.ts';
import { portal } from '../../paths.ts';
import { NotificationEntry } from './notification-entry.tsx';
import { unreadQuery } from './queries.ts';
import { words } from './words.ts';

export function NotificationsPage() {
  const t = useT(words);
  const unread = { label: t('column.state'), values: ['true'] as const, word: () => t('notifications.unread') };
  const list = useList('portal.notifications.list', { filters: { unread } });
  const count = useQuery(unreadQuery()).data?.unread ?? 0;
  const readAll = useAct({
    act: (_: null, idempotencyKey) => call('portal.notifications.readAll', {}, { idempotencyKey }),
    refresh: [queryKeyOf('portal.notifications')],
  });
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
      <LineList
        label={t('notifications.title')}
        list={list}
        all={t('filter.allFeminine')}
        empty={{
          seed: 'notifications',
          title: list.control.isFiltered ? t('notifications.allRead') : t('notifications.empty'),
          text: t('notifications.emptyText'),
        }}
        line={(notification) => <NotificationEntry notification={notification} />}
      />
    </Page>
  );
}
