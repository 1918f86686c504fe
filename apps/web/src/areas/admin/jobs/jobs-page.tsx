import { useT } from '#kit/i18n/use-t.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { Page } from '../../page.tsx';
import { useUrlTab } from '../url.ts';
import { DeliveryList } from './delivery-list.tsx';
import { JobsOverview } from './jobs-overview.tsx';

/** What the server does by itself: the mails that leave, and the work in the background. */
export function JobsPage() {
  const t = useT('admin');
  const [tab, setTab] = useUrlTab('tab', ['deliveries', 'jobs']);
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
