import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { type CustomerRecord } from './customer-queries.ts';
import { words } from './words.ts';

const ACTS = [
  { to: 'active', act: 'activation', danger: false },
  { to: 'suspended', act: 'suspension', danger: true },
  { to: 'closed', act: 'closure', danger: true },
] as const;

/** Changes of state that the customer's own allows, each with its reason. */
export function CustomerStateActs({ customer }: { customer: CustomerRecord }) {
  const t = useT(words);
  const refresh = useRefresh();
  const [open, setOpen] = useState<(typeof ACTS)[number] | null>(null);
  const possible = ACTS.filter(({ to }) => customer.next.includes(to));
  if (possible.length === 0) return null;
  return (
    <Card title={t('customers.stateTitle')}>
      <div className="flex flex-wrap gap-2">
        {possible.map((one) => (
          <Button
            key={one.act}
            size="sm"
            variant={one.danger ? 'danger-ghost' : 'secondary'}
            className={one.danger ? '-ms-3' : ''}
            aria-haspopup="dialog"
            onClick={() => setOpen(one)}
          >
            {t(`customers.${one.act}`)}
          </Button>
        ))}
      </div>
      {open ? (
        <ReasonDialog
          title={t(`customers.${open.act}Title`, { name: customer.name })}
          description={t(`customers.${open.act}Text`)}
          submitLabel={t(`customers.${open.act}`)}
          danger={open.danger}
          max={500}
          submit={(reason, idempotencyKey) =>
            call(`corporate.customers.${open.act}`, { path: { id: customer.id }, body: { reason } }, { idempotencyKey })
          }
          onDone={() => {
            toast.ok(t('customers.stateChanged'));
            refresh(queryKeyOf('corporate.customers'));
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}
