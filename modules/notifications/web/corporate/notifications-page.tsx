import { useInfiniteQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { GrowingList } from '@cm/web-kit/staff/growing-list.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { NotificationEntry } from './notification-entry.tsx';
import { notificationsQuery } from './notification-queries.ts';
import { words } from './words.ts';

const TABS = ['all', 'unread'] as const;

/** What happened that concerns me, newest first. */
export function NotificationsPage() {
  const t = useT(words);
  const [tab, setTab] = useUrlTab(TABS);
  const readAll = useAct({
    act: (_: null, idempotencyKey) => call('corporate.notifications.readAll', {}, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.notifications')],
  });
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
      <GrowingList
        label={t('notice.title')}
        query={useInfiniteQuery(notificationsQuery(tab === 'unread'))}
        empty={{ seed: 'notifications', title: t('notice.empty'), text: t('notice.emptyText') }}
        line={(item) => <NotificationEntry item={item} />}
      />
    </Page>
  );
}
