import { useQuery } from '@tanstack/react-query';
import { useFormat } from '#kit/format/use-format.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { admin } from '#kit/paths.ts';
import { useSession } from '#kit/session.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ErrorState } from '#ui/error-state.tsx';
import { Id } from '#ui/id.tsx';
import { Link } from '#ui/link.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { isFailure, LoginOutcome } from '../logins/login-outcome.tsx';
import { latestLoginsQuery } from '../queries.ts';
import { dayIn, useToday } from '../today.ts';

const SHOWN = 8;

/** The sign-ins that were refused today, newest first. */
export function FailedLogins() {
  const t = useT('admin');
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
          <Link href={admin.logins()}>{t('logins.all')}</Link>
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
