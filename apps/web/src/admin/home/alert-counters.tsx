import { useQuery } from '@tanstack/react-query';
import CircleCheck from 'lucide-react/icons/circle-check';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { Kpi } from '@cm/ui/kpi.tsx';
import { isFailure } from '@cm/identity/web/admin/public.ts';
import { dayIn, useToday } from '@cm/web-kit/format/use-today.ts';
import { admin as notificationsAdmin } from '@cm/notifications/paths';
import { admin as identityAdmin } from '@cm/identity/paths';
import { failedDeliveriesQuery, jobsQuery } from '@cm/notifications/web/admin/public.ts';
import { latestLoginsQuery } from '@cm/identity/web/admin/public.ts';
import { waitingMailsQuery } from '@cm/tickets/web/admin/public.ts';
import { words } from '../words.ts';

interface Alert {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly value: number;
  /** There are more than the page that was asked for. */
  readonly more?: boolean;
  readonly href?: string;
  readonly tone: 'warn' | 'bad';
}

function useAlerts(): { alerts: readonly Alert[]; pending: boolean } {
  const t = useT(words);
  const { tenant } = useSession();
  const today = useToday();
  const deliveries = useQuery({ ...failedDeliveriesQuery(), enabled: usePermission('deliveries.read') });
  const jobs = useQuery({ ...jobsQuery(), enabled: usePermission('jobs.read') });
  const logins = useQuery({ ...latestLoginsQuery(), enabled: usePermission('logins.read') });
  const mails = useQuery({ ...waitingMailsQuery(), enabled: usePermission('tickets.read') });
  const refused = (logins.data ?? []).filter(
    (attempt) => isFailure(attempt.outcome) && dayIn(tenant.timeZone, new Date(attempt.at)) === today,
  );
  const alerts: Alert[] = [
    {
      key: 'deliveries',
      label: t('alert.deliveries'),
      definition: t('alert.deliveriesHint'),
      value: deliveries.data?.items.length ?? 0,
      more: deliveries.data?.nextCursor !== null,
      href: `${notificationsAdmin.jobs()}?state=failed`,
      tone: 'bad',
    },
    {
      key: 'givenUp',
      label: t('alert.givenUp'),
      definition: t('alert.givenUpHint'),
      value: jobs.data?.tasks.reduce((sum, task) => sum + task.givenUp, 0) ?? 0,
      href: `${notificationsAdmin.jobs()}?tab=jobs`,
      tone: 'bad',
    },
    {
      key: 'failing',
      label: t('alert.failing'),
      definition: t('alert.failingHint'),
      value: jobs.data?.tasks.reduce((sum, task) => sum + task.failing, 0) ?? 0,
      href: `${notificationsAdmin.jobs()}?tab=jobs`,
      tone: 'warn',
    },
    {
      key: 'logins',
      label: t('alert.logins'),
      definition: t('alert.loginsHint'),
      value: refused.length,
      more: refused.length > 0 && refused.length === logins.data?.length,
      href: identityAdmin.logins(),
      tone: 'warn',
    },
    {
      key: 'mails',
      label: t('alert.mails'),
      definition: t('alert.mailsHint'),
      value: mails.data?.items.length ?? 0,
      more: mails.data?.nextCursor !== null,
      tone: 'warn',
    },
  ];
  return {
    alerts: alerts.filter((alert) => alert.value > 0),
    pending: [deliveries, jobs, logins, mails].some((query) => query.isLoading),
  };
}

/** What somebody should look at. Nothing at all is said in one quiet line. */
export function AlertCounters() {
  const t = useT(words);
  const { alerts, pending } = useAlerts();
  if (alerts.length === 0) {
    return (
      <p aria-busy={pending} className="flex min-h-10 items-center gap-2 text-ink-2">
        {pending ? null : (
          <>
            <CircleCheck aria-hidden="true" className="size-4 shrink-0 text-ok-text" />
            {t('alert.none')}
          </>
        )}
      </p>
    );
  }
  return (
    <section aria-label={t('alert.label')} className="grid gap-(--gap) sm:grid-cols-2 lg:grid-cols-4">
      {alerts.map((alert) => (
        <Kpi
          key={alert.key}
          label={alert.label}
          definition={alert.definition}
          tone={alert.tone}
          value={<Amount alert={alert} />}
          {...(alert.href === undefined ? {} : { href: alert.href })}
        />
      ))}
    </section>
  );
}

function Amount({ alert }: { alert: Alert }) {
  const t = useT(words);
  return alert.more ? t('alert.atLeast', { count: alert.value }) : String(alert.value);
}
