import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '@cm/api-client/client';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Button } from '@cm/ui/button.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { words } from './words.ts';

type SigningKey = Result<'admin.signingKeys.list'>['items'][number];
const LOOK = { next: 'waiting', current: 'active', retired: 'closed', withdrawn: 'failed' } as const;

/** The keys with their states, and the two ways to replace the one that signs. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const [act, setAct] = useState<'rotate' | 'withdraw' | null>(null);
  const { data, error, isFetching, refetch } = useQuery(recordQuery('admin.signingKeys.list', {}));
  if (act !== null)
    return (
      <ReasonDialog
        title={t(`keys.${act}Title`)}
        description={t(`keys.${act}Text`)}
        label={t('apps.reason')}
        hint={t('apps.reasonHint')}
        submitLabel={t(`keys.${act}`)}
        danger={act === 'withdraw'}
        max={400}
        submit={(reason, idempotencyKey) =>
          call('admin.signingKeys.rotate', { body: { withdrawn: act === 'withdraw', reason } }, { idempotencyKey })
        }
        onDone={() => {
          toast.ok(t('keys.rotated'));
          refresh(queryKeyOf('admin.signingKeys'));
        }}
        onClose={() => setAct(null)}
      />
    );
  const isThere = (data?.items.length ?? 0) > 0;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('keys.title')}
      description={t('keys.text')}
      footer={
        isThere ? (
          <>
            <Button variant="danger" aria-haspopup="dialog" onClick={() => setAct('withdraw')}>
              {t('keys.withdraw')}
            </Button>
            <Button variant="primary" aria-haspopup="dialog" onClick={() => setAct('rotate')}>
              {t('keys.rotate')}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{t('keys.close')}</Button>
        )
      }
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : data ? (
        isThere ? (
          <ul className="grid max-h-80 divide-y divide-line overflow-y-auto rounded-md border border-line">
            {data.items.map((key) => (
              <KeyLine key={key.id} of={key} />
            ))}
          </ul>
        ) : (
          <p className="text-ink-2">{t('keys.none')}</p>
        )
      ) : (
        <Skeleton className="h-32" />
      )}
    </Dialog>
  );
}

function KeyLine({ of: { id, state, createdAt, currentFrom, retiredAt, publishedUntil } }: { of: SigningKey }) {
  const t = useT(words);
  const format = useFormat();
  const said =
    publishedUntil !== null
      ? t('keys.publishedUntil', { when: format.dateTime(publishedUntil) })
      : retiredAt !== null
        ? t('keys.retiredAt', { when: format.dateTime(retiredAt) })
        : currentFrom !== null
          ? t('keys.since', { when: format.dateTime(currentFrom) })
          : t('keys.made', { when: format.dateTime(createdAt) });
  return (
    <li className="grid gap-1 px-3.5 py-2.5">
      <span className="flex flex-wrap items-center justify-between gap-2">
        <Status kind={LOOK[state]}>{t(`keys.state.${state}`)}</Status>
        <span className="text-sm text-ink-2">{said}</span>
      </span>
      <Id value={id} />
    </li>
  );
}
