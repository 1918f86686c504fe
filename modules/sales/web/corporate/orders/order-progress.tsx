import type { OrderState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { Stepper, type StepState } from '@cm/ui/stepper.tsx';
import { type Order } from './order-queries.ts';
import { words } from '../words.ts';
import { words as salesWords } from '../../words.ts';

const PATH = ['requested', 'validated', 'in_progress', 'delivered'] as const satisfies readonly OrderState[];

function progress(order: Order, index: number): StepState {
  const at = PATH.findIndex((state) => state === order.state);
  if (order.state === 'cancelled') return index === 0 ? 'done' : 'todo';
  if (index < at || order.state === 'delivered') return 'done';
  if (index > at) return 'todo';
  return order.steps.some((step) => step.state === 'failed') ? 'failed' : 'current';
}

/** Where an order stands on its way. */
export function OrderProgress({ order }: { order: Order }) {
  const t = useT(words);
  const states = useT(salesWords);
  return (
    <Card>
      <Stepper
        label={t('orders.progress')}
        steps={PATH.map((state, index) => ({
          key: state,
          label: states(`order.${state}`),
          state: progress(order, index),
        }))}
      />
    </Card>
  );
}
