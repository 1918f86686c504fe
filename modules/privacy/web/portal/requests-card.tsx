import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { type OwnRequest, requestsQuery } from './queries.ts';
import { RequestRow } from './request-row.tsx';
import { words } from './words.ts';

/** What one asked, how far it has come, and what was answered. */
export function RequestsCard() {
  const t = useT(words);
  const { data, error, refetch, isFetching } = useQuery(requestsQuery());
  const [asking, setAsking] = useState(false);
  const [withdrawn, setWithdrawn] = useState<OwnRequest | null>(null);
  return (
    <Card
      flush
      title={t('requests.title')}
      hint={t('requests.hint')}
      actions={
        <Button variant="primary" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {t('requests.ask')}
        </Button>
      }
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="m-5 h-16" /> : null}
      {data?.items.length === 0 ? (
        <EmptyState compact seed="data-requests" title={t('requests.none')}>
          {t('requests.noneText')}
        </EmptyState>
      ) : null}
      {data && data.items.length > 0 ? (
        <ul className="mt-2 border-t border-line">
          {data.items.map((request) => (
            <RequestRow key={request.id} request={request} onWithdraw={() => setWithdrawn(request)} />
          ))}
        </ul>
      ) : null}
      {asking ? <AskDialog onClose={() => setAsking(false)} /> : null}
      {withdrawn ? (
        <ConfirmAct
          open
          onOpenChange={(open) => (open ? undefined : setWithdrawn(null))}
          title={t('withdraw.title', { number: withdrawn.number })}
          description={t('withdraw.text')}
          confirmLabel={t('withdraw.confirm')}
          act={(idempotencyKey) =>
            call('portal.dataRequests.withdraw', { path: { id: withdrawn.id } }, { idempotencyKey })
          }
          done={t('withdraw.done')}
          refresh={[queryKeyOf('portal.dataRequests')]}
          onDone={() => setWithdrawn(null)}
        />
      ) : null}
    </Card>
  );
}
