import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { DeliveryList } from './delivery-list.tsx';
import { JobsOverview } from './jobs-overview.tsx';
import { words } from './words.ts';

/** What the server does by itself: the mails that leave, and the work in the background. */
export function JobsPage() {
  const t = useT(words);
  const [tab, setTab] = useUrlTab(['deliveries', 'jobs']);
  return (
    <Page>
      <PageHeader title={t('nav.jobs')} />
      <Tabs
        label={t('nav.jobs')}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'deliveries',
            label: t('jobs.deliveries'),
            content: tab === 'deliveries' ? <DeliveryList /> : null,
          },
          { value: 'jobs', label: t('jobs.tasks'), content: tab === 'jobs' ? <JobsOverview /> : null },
        ]}
      />
    </Page>
  );
}
