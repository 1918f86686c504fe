import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { AllowDialog } from './allow-dialog.tsx';
import { words } from './words.ts';

/** Whether the support may see the customer's space, and the owner's way to say so; nothing where the operator does not ask. */
export function SupportCard() {
  const t = useT(words);
  const format = useFormat();
  const { user } = useSession();
  const [asking, setAsking] = useState(false);
  const { data } = useQuery({
    ...recordQuery('portal.supportPermission.get', {}),
    enabled: user.customerId !== null,
  });
  const withdraw = useAct({
    act: (_: null, idempotencyKey) => call('portal.supportPermission.withdraw', {}, { idempotencyKey }),
    done: t('support.withdrawn'),
    refresh: [queryKeyOf('portal.supportPermission')],
  });
  if (!data || data.mode !== 'allowed') return null;
  const { owner, permission } = data;
  const act =
    permission === null ? (
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('support.give')}
      </Button>
    ) : (
      <Button variant="danger-ghost" loading={withdraw.busy} onClick={() => withdraw.run(null)}>
        {t('support.withdraw')}
      </Button>
    );
  return (
    <Card title={t('support.title')} hint={t('support.hint')} actions={owner ? act : null}>
      <div className="grid gap-2">
        {permission === null ? (
          <Status kind="draft">{t('support.none')}</Status>
        ) : (
          <Status kind="active">
            {t('support.open', { until: format.dateTime(permission.endsAt), name: permission.givenByName })}
          </Status>
        )}
        <p className="text-sm text-ink-2">{owner ? t('support.each') : t('support.ownerOnly')}</p>
      </div>
      {asking ? <AllowDialog onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}
