import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProofBadge } from '@cm/audit/web/admin/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { admin as notificationsAdmin } from '@cm/notifications/paths';
import { admin as auditAdmin } from '@cm/audit/paths';
import { auditProofQuery } from '@cm/audit/web/admin/public.ts';
import { jobsQuery } from '@cm/notifications/web/admin/public.ts';
import { readyQuery } from '../queries.ts';
import { words } from '../words.ts';

/** One line: the server and its database, the background work, the audit chain. */
export function HealthStrip() {
  const t = useT(words);
  const seesJobs = usePermission('jobs.read');
  const seesAudit = usePermission('audit.read');
  return (
    <section
      aria-label={t('health.label')}
      className="flex flex-wrap items-stretch rounded-md border border-line bg-surface"
    >
      <Ready />
      {seesJobs ? <Work /> : null}
      {seesAudit ? <Chain /> : null}
    </section>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-h-14 min-w-48 flex-1 content-center gap-0.5 border-line px-(--card-pad) py-2 not-first:border-s max-sm:basis-full max-sm:not-first:border-s-0 max-sm:not-first:border-t">
      <p className="text-xs text-ink-3">{label}</p>
      <div>{children}</div>
    </div>
  );
}

function Ready() {
  const t = useT(words);
  const format = useFormat();
  const { isSuccess, isError, isPending, dataUpdatedAt } = useQuery(readyQuery());
  return (
    <Part label={t('health.server')}>
      {isPending ? (
        <Skeleton className="w-32" />
      ) : isError ? (
        <Status kind="failed">{t('health.notReady')}</Status>
      ) : (
        <span className="inline-flex flex-wrap items-baseline gap-x-3">
          <Status kind="active">{t('health.ready')}</Status>
          {isSuccess ? (
            <span className="figures text-sm text-ink-3">
              {t('health.asked', { at: format.time(new Date(dataUpdatedAt)) })}
            </span>
          ) : null}
        </span>
      )}
    </Part>
  );
}

function Work() {
  const t = useT(words);
  const jobs = useQuery(jobsQuery());
  const tasks = jobs.data?.tasks ?? [];
  const givenUp = tasks.reduce((sum, task) => sum + task.givenUp, 0);
  const failing = tasks.reduce((sum, task) => sum + task.failing, 0);
  const due = tasks.reduce((sum, task) => sum + task.due + task.running, 0);
  return (
    <Part label={t('health.work')}>
      {jobs.isPending ? (
        <Skeleton className="w-32" />
      ) : jobs.isError ? (
        <Status kind="failed">{t('health.unknown')}</Status>
      ) : (
        <Link href={`${notificationsAdmin.jobs()}?tab=jobs`} className="rounded-sm hover:underline">
          {givenUp > 0 ? (
            <Status kind="failed">{t('health.givenUp', { count: givenUp })}</Status>
          ) : failing > 0 ? (
            <Status kind="overdue">{t('health.failing', { count: failing })}</Status>
          ) : due > 0 ? (
            <Status kind="progress">{t('health.due', { count: due })}</Status>
          ) : (
            <Status kind="active">{t('health.idle')}</Status>
          )}
        </Link>
      )}
    </Part>
  );
}

/** The chain is recomputed when somebody asks: its answer is kept for ten minutes. */
function Chain() {
  const t = useT(words);
  const proof = useQuery({ ...auditProofQuery(), enabled: false });
  return (
    <Part label={t('health.chain')}>
      {proof.data ? (
        <Link href={auditAdmin.audit()} className="rounded-sm">
          <ProofBadge proof={proof.data} />
        </Link>
      ) : (
        <span className="inline-flex flex-wrap items-center gap-x-3">
          <Status kind={proof.isError ? 'failed' : 'draft'}>
            {proof.isError ? t('health.unknown') : t('health.unverified')}
          </Status>
          <Button variant="link" size="sm" loading={proof.isFetching} onClick={() => void proof.refetch()}>
            {t('audit.verify')}
          </Button>
        </span>
      )}
    </Part>
  );
}
