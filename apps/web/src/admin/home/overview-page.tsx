import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { AlertCounters } from './alert-counters.tsx';
import { FailedLogins } from './failed-logins.tsx';
import { HealthStrip } from './health-strip.tsx';
import { Queues } from './queues.tsx';
import { RecentAudit } from './recent-audit.tsx';
import { words } from '../words.ts';

/** Is it well, what waits, what went wrong today. A counter stands here only when it is not zero. */
export function OverviewPage() {
  const t = useT(words);
  const seesJobs = usePermission('jobs.read');
  const seesLogins = usePermission('logins.read');
  const seesAudit = usePermission('audit.read');
  return (
    <Page>
      <PageHeader title={t('nav.home')} />
      <div className="grid gap-(--gap)">
        <HealthStrip />
        <AlertCounters />
        <div className="grid gap-(--gap) xl:grid-cols-2">
          {seesJobs ? <Queues /> : null}
          {seesLogins ? <FailedLogins /> : null}
        </div>
        {seesAudit ? <RecentAudit /> : null}
      </div>
    </Page>
  );
}
