import { useQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { EndOthersButton } from '../access/end-others-button.tsx';
import { words as accessWords } from '../access/words.ts';
import { accessCalls } from './access-calls.ts';
import { words } from './words.ts';

/** Where I am signed in; any of them can be ended from here. */
export function SessionsTab() {
  const t = useT(words);
  const accessT = useT(accessWords);
  const { data, error, isFetching, refetch } = useQuery(recordQuery('corporate.sessions.list', {}));
  const end = useAct({
    act: (id: string, idempotencyKey) => call('corporate.sessions.end', { path: { id } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.sessions')],
    done: t('account.sessionEnded'),
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-32" />;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-ink-2">{t('account.sessionsText')}</p>
        {data.items.length > 1 ? <EndOthersButton calls={accessCalls} /> : null}
      </div>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {data.items.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-(--card-pad) py-3">
            <span className="grid min-w-52 flex-1 gap-0.5">
              <span className="flex flex-wrap items-center gap-2">
                <bdi className="font-medium">{session.device || t('account.unknownDevice')}</bdi>
                {session.current ? <Badge tone="ok">{t('account.thisDevice')}</Badge> : null}
              </span>
              <span className="flex flex-wrap gap-x-3 text-sm text-ink-2">
                {session.ip ? <Id value={session.ip} /> : null}
                {session.ip && !session.addressKnown ? <span>{accessT('sessions.newAddress')}</span> : null}
                <span>
                  {t('account.lastSeen')} <Ago value={session.lastSeenAt} />
                </span>
              </span>
            </span>
            {session.current ? null : (
              <Button size="sm" variant="danger-ghost" loading={end.busy} onClick={() => end.run(session.id)}>
                {t('account.endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
