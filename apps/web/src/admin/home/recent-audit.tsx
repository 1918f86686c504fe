import { useQuery } from '@tanstack/react-query';
import { EventLabel } from '@cm/audit/web/admin/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { ActorLabel } from '@cm/audit/web/admin/public.ts';
import { SubjectLabel } from '@cm/audit/web/admin/public.ts';
import { admin as auditAdmin } from '@cm/audit/paths';
import { latestEntriesQuery } from '@cm/audit/web/admin/public.ts';
import { words } from '../words.ts';

const SHOWN = 10;

/** The last entries of the log, each a step from its inspector. */
export function RecentAudit() {
  const t = useT(words);
  const format = useFormat();
  const audit = useQuery(latestEntriesQuery());
  return (
    <Card
      flush
      title={t('audit.recent')}
      actions={
        <Button asChild variant="link" size="sm">
          <Link href={auditAdmin.audit()}>{t('audit.all')}</Link>
        </Button>
      }
    >
      {audit.data ? (
        audit.data.length === 0 ? (
          <EmptyState seed="audit" compact title={t('audit.empty')}>
            {t('audit.emptyText')}
          </EmptyState>
        ) : (
          <ul>
            {audit.data.slice(0, SHOWN).map((entry) => (
              <li key={entry.position} className="border-t border-line">
                <Link
                  href={`${auditAdmin.audit()}?entry=${String(entry.position)}`}
                  className="grid min-h-(--row) items-center gap-x-4 px-(--card-pad) py-1 hover:bg-hover md:grid-cols-[10rem_minmax(0,1.4fr)_minmax(0,1.4fr)_minmax(0,1fr)]"
                >
                  <time dateTime={entry.occurredAt} className="figures text-ink-3">
                    {format.dateTime(entry.occurredAt)}
                  </time>
                  <EventLabel name={entry.name} label={entry.label} />
                  <SubjectLabel subject={entry.subject} />
                  <span className="max-md:hidden">
                    <ActorLabel entry={entry} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )
      ) : audit.error ? (
        <ErrorState error={audit.error} onRetry={() => void audit.refetch()} retrying={audit.isFetching} />
      ) : (
        <Skeleton className="m-(--card-pad) h-64" />
      )}
    </Card>
  );
}
