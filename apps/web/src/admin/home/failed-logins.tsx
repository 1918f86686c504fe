import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { isFailure, LoginOutcome } from '@cm/identity/web/admin/public.ts';
import { dayIn, useToday } from '@cm/web-kit/format/use-today.ts';
import { admin as identityAdmin } from '@cm/identity/paths';
import { latestLoginsQuery } from '@cm/identity/web/admin/public.ts';
import { words } from '../words.ts';

const SHOWN = 8;

/** The sign-ins that were refused today, newest first. */
export function FailedLogins() {
  const t = useT(words);
  const format = useFormat();
  const { tenant } = useSession();
  const today = useToday();
  const logins = useQuery(latestLoginsQuery());
  const refused = logins.data
    ?.filter((attempt) => isFailure(attempt.outcome) && dayIn(tenant.timeZone, new Date(attempt.at)) === today)
    .slice(0, SHOWN);
  return (
    <Card
      flush
      title={t('logins.refusedToday')}
      actions={
        <Button asChild variant="link" size="sm">
          <Link href={identityAdmin.logins()}>{t('logins.all')}</Link>
        </Button>
      }
    >
      {refused === undefined ? (
        logins.error ? (
          <ErrorState error={logins.error} onRetry={() => void logins.refetch()} retrying={logins.isFetching} />
        ) : (
          <Skeleton className="m-(--card-pad) h-40" />
        )
      ) : refused.length === 0 ? (
        <EmptyState seed="refused" compact title={t('logins.noneRefused')}>
          {t('logins.noneRefusedText')}
        </EmptyState>
      ) : (
        <ul>
          {refused.map((attempt) => (
            <li
              key={attempt.id}
              className="flex min-h-(--row) flex-wrap items-center gap-x-3 border-t border-line px-(--card-pad) py-1"
            >
              <time dateTime={attempt.at} className="figures text-ink-3">
                {format.time(attempt.at)}
              </time>
              <bdi dir="ltr" className="min-w-0 flex-1 truncate">
                {attempt.email}
              </bdi>
              <LoginOutcome outcome={attempt.outcome} />
              {attempt.ip ? (
                <span className="text-ink-3">
                  <Id value={attempt.ip} />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
