import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { NewTokenDialog } from './new-token-dialog.tsx';
import type { Item } from '@cm/web-kit/queries.ts';
import { tokensQuery } from './queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

type Token = Item<'portal.tokens.list'>;

/** Keys for programs; their secret is seen once, when they are made. */
export function ApiTokens() {
  const t = useT(words);
  const refresh = useRefresh();
  const { data, error, refetch, isFetching } = useQuery(tokensQuery());
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const changed = () => refresh(queryKeyOf('portal.tokens'));
  const revoke = useAct({
    act: (id: string, idempotencyKey) => call('portal.tokens.revoke', { path: { id } }, { idempotencyKey }),
    done: t('tokens.revoked'),
    refresh: [queryKeyOf('portal.tokens')],
    onDone: () => setRevoking(null),
  });
  return (
    <Card
      title={t('tokens.title')}
      hint={t('tokens.hint')}
      flush
      actions={
        <Button aria-haspopup="dialog" onClick={() => setMaking(true)}>
          {t('tokens.new')}
        </Button>
      }
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="m-5 h-12" /> : null}
      {data && data.items.length === 0 ? (
        <p className="px-(--card-pad) pb-(--card-pad) text-ink-2">{t('tokens.none')}</p>
      ) : null}
      {data && data.items.length > 0 ? (
        <ul className="mt-2 border-t border-line">
          {data.items.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => setRevoking(token)} />
          ))}
        </ul>
      ) : null}
      {making ? <NewTokenDialog onClose={() => setMaking(false)} onMade={changed} /> : null}
      <ConfirmDialog
        open={revoking !== null}
        onOpenChange={() => setRevoking(null)}
        title={t('tokens.revokeTitle', { name: revoking?.name ?? '' })}
        description={t('tokens.revokeText')}
        confirmLabel={t('tokens.revoke')}
        danger
        loading={revoke.busy}
        onConfirm={() => {
          if (revoking) revoke.run(revoking.id);
        }}
      />
    </Card>
  );
}

/** For which account a token is, where its owner has several or is no longer in that one. */
function useAccountOf({ customerId }: Token): string | null {
  const t = useT(words);
  const { customers } = useSession().user;
  if (customerId === null) return null;
  const account = customers.find(({ id }) => id === customerId);
  if (!account) return t('tokens.formerAccount');
  return customers.length > 1 ? t('tokens.account', { name: account.name }) : null;
}

function TokenRow({ token, onRevoke }: { token: Token; onRevoke: () => void }) {
  const t = useT(words);
  const format = useFormat();
  const now = useNow();
  const account = useAccountOf(token);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-(--card-pad) py-3 last:border-b-0">
      <div className="grid min-w-0 flex-1 gap-0.5">
        <p className="flex flex-wrap items-center gap-2">
          <bdi className="font-medium">{token.name}</bdi>
          <Id value={`${token.prefix}…`} />
        </p>
        <p className="text-sm text-ink-2">
          {token.lastUsedAt
            ? t('tokens.used', { when: format.relative(token.lastUsedAt, now) })
            : t('tokens.neverUsed')}
          {' · '}
          {token.expiresAt ? t('tokens.expires', { date: format.date(token.expiresAt) }) : t('tokens.noExpiry')}
        </p>
        {token.networks.length === 0 ? null : (
          <p className="text-sm wrap-anywhere text-ink-2">
            {t('tokens.onlyFrom', { networks: token.networks.join(', ') })}
          </p>
        )}
        {account === null ? null : <p className="text-sm wrap-anywhere text-ink-2">{account}</p>}
      </div>
      <Button
        size="sm"
        variant="danger-ghost"
        aria-haspopup="dialog"
        onClick={onRevoke}
        aria-label={t('tokens.revokeOf', { name: token.name })}
      >
        {t('tokens.revoke')}
      </Button>
    </li>
  );
}
