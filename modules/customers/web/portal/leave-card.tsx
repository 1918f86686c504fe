import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { startAnew } from '@cm/web-kit/portal/start-anew.ts';
import { words } from './words.ts';

/** The way out of somebody else's account; whoever owns it hands it over first. */
export function LeaveCard() {
  const t = useT(words);
  const { user } = useSession();
  const [asking, setAsking] = useState(false);
  const acted = user.customers.find(({ id }) => id === user.customerId);
  if (!acted || acted.owner) return null;
  return (
    <Card title={t('leave.title')} hint={t('leave.hint', { name: acted.name })}>
      <Button variant="danger-ghost" className="-ms-4" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('leave.act')}
      </Button>
      <ConfirmAct
        open={asking}
        danger
        onOpenChange={setAsking}
        title={t('leave.confirmTitle', { name: acted.name })}
        description={t('leave.confirmText')}
        confirmLabel={t('leave.act')}
        act={(idempotencyKey) => call('portal.membership.leave', {}, { idempotencyKey })}
        onDone={startAnew}
      />
    </Card>
  );
}
