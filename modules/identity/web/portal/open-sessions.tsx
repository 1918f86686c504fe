import { useQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { EndOthersButton } from '../access/end-others-button.tsx';
import { words as accessWords } from '../access/words.ts';
import { accessCalls } from './access-calls.ts';
import { sessionsQuery } from './queries.ts';
import { words } from './words.ts';

/** Where one is signed in, and the way to end it from here. */
export function OpenSessions() {
  const t = useT(words);
  const accessT = useT(accessWords);
  const format = useFormat();
  const now = useNow();
  const { data, error, refetch, isFetching } = useQuery(sessionsQuery());
  const end = useAct({
    act: (id: string, idempotencyKey) => call('portal.sessions.end', { path: { id } }, { idempotencyKey }),
    done: t('sessions.ended'),
    refresh: [queryKeyOf('portal.sessions')],
  });
  return (
    <Card
      title={t('sessions.title')}
      hint={t('sessions.hint')}
      flush
      actions={data && data.items.length > 1 ? <EndOthersButton calls={accessCalls} /> : null}
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="m-5 h-12" /> : null}
      <ul className="mt-2 border-t border-line">
        {(data?.items ?? []).map((session) => {
          const device = session.device || t('sessions.unknown');
          return (
            <li
              key={session.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-(--card-pad) py-3 last:border-b-0"
            >
              <div className="grid min-w-0 flex-1 gap-0.5">
                <p className="flex flex-wrap items-center gap-2">
                  <bdi className="font-medium">{device}</bdi>
                  {session.current ? <Badge tone="ok">{t('sessions.current')}</Badge> : null}
                </p>
                <p className="text-sm text-ink-2">
                  {session.ip ? <Id value={session.ip} /> : null}
                  {session.ip ? ' · ' : null}
                  {session.ip && !session.addressKnown ? `${accessT('sessions.newAddress')} · ` : null}
                  {t('sessions.seen', { when: format.relative(session.lastSeenAt, now) })}
                </p>
              </div>
              {session.current ? null : (
                <Button
                  size="sm"
                  loading={end.value === session.id}
                  onClick={() => end.run(session.id)}
                  aria-label={t('sessions.endOf', { device })}
                >
                  {t('sessions.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
