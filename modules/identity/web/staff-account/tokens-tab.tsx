import { useQuery } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { NewTokenDialog } from './new-token-dialog.tsx';
import { words } from './words.ts';

type Token = Result<'corporate.tokens.list'>['items'][number];

/** Tokens for the API in my name; each can do a part of what I can. */
export function TokensTab() {
  const t = useT(words);
  const format = useFormat();
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const { data, error, isFetching, refetch } = useQuery(recordQuery('corporate.tokens.list', {}));
  const revoke = useAct({
    act: (id: string, idempotencyKey) => call('corporate.tokens.revoke', { path: { id } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.tokens')],
    done: t('tokens.revoked'),
    onDone: () => setRevoking(null),
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-32" />;
  const create = (
    <Button variant="primary" aria-haspopup="dialog" onClick={() => setMaking(true)}>
      {t('tokens.new')}
    </Button>
  );
  return (
    <div className="grid gap-3">
      {data.items.length === 0 ? (
        <EmptyState compact seed="tokens" title={t('tokens.empty')} action={create}>
          {t('tokens.emptyText')}
        </EmptyState>
      ) : (
        <>
          <div>{create}</div>
          <ul className="divide-y divide-line rounded-md border border-line bg-surface">
            {data.items.map((token) => (
              <li key={token.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-(--card-pad) py-3">
                <span className="grid min-w-52 flex-1 gap-0.5">
                  <bdi className="font-medium">{token.name}</bdi>
                  <span className="flex flex-wrap gap-x-3 text-sm text-ink-2">
                    <Id value={`${token.prefix}…`} />
                    <span>{t('tokens.scopes', { count: token.scopes.length })}</span>
                    <span>
                      {token.expiresAt
                        ? t('tokens.expires', { date: format.date(token.expiresAt) })
                        : t('tokens.forever')}
                    </span>
                    {token.networks.length === 0 ? null : (
                      <span className="wrap-anywhere">
                        {t('tokens.onlyFrom', { networks: token.networks.join(', ') })}
                      </span>
                    )}
                    <span>
                      {token.lastUsedAt ? (
                        <>
                          {t('tokens.used')} <Ago value={token.lastUsedAt} />
                        </>
                      ) : (
                        t('tokens.neverUsed')
                      )}
                    </span>
                  </span>
                </span>
                <Button size="sm" variant="danger-ghost" aria-haspopup="dialog" onClick={() => setRevoking(token)}>
                  {t('tokens.revoke')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {making ? <NewTokenDialog onClose={() => setMaking(false)} /> : null}
      <ConfirmDialog
        open={revoking !== null}
        onOpenChange={(open) => {
          if (!open) setRevoking(null);
        }}
        danger
        title={t('tokens.revokeTitle', { name: revoking?.name ?? '' })}
        description={t('tokens.revokeText')}
        confirmLabel={t('tokens.revoke')}
        loading={revoke.busy}
        onConfirm={() => {
          if (revoking) revoke.run(revoking.id);
        }}
      />
    </div>
  );
}
