import { Card } from '@cm/ui/card.tsx';
import { useParts } from '@cm/web-kit/area/area-context.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { Suspense } from 'react';
import { orderOutcome } from '../../public.ts';
import { words } from '../words.ts';
import type { Order } from './order-queries.ts';

/** The services and the invoice are made by jobs: after that long there is nothing more to come. */
const FRESH_MS = 60_000;

/** What the delivery made: the services that began and the invoice to issue. */
export function OrderOutcome({ order }: { order: Order }) {
  const t = useT(words);
  const now = useNow();
  const { permissions } = useSession();
  const parts = useParts(orderOutcome).filter(({ permission }) => permissions.includes(permission));
  if (order.state !== 'delivered' || parts.length === 0) return null;
  const fresh = now.getTime() - Date.parse(order.updatedAt) < FRESH_MS;
  return (
    // Nothing was made yet, nothing is shown.
    <div className="hidden has-[li]:block">
      <Card title={t('orders.outcome')}>
        <ul aria-label={t('orders.outcome')} className="grid gap-2">
          <Suspense>
            {parts.map(({ permission, component: Part }) => (
              <Part key={permission} orderId={order.id} customerId={order.customerId} fresh={fresh} />
            ))}
          </Suspense>
        </ul>
      </Card>
    </div>
  );
}
