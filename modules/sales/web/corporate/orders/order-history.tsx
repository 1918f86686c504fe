import type { OrderStepState } from '@cm/api-client/schema';
import { ORDER_GLYPHS } from '../../shared/order-status.tsx';
import { STEP_GLYPHS } from '../../shared/step-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import type { StatusKind } from '@cm/ui/status-glyph.tsx';
import { Timeline } from '@cm/ui/timeline.tsx';
import { useActorName } from '@cm/identity/web/corporate/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { type Order, ORDER_STATES } from './order-queries.ts';
import { useStepReason } from './step-reason.ts';
import { words } from '../words.ts';
import { words as salesWords } from '../../words.ts';

const STEP_STATES = ['pending', 'done', 'failed', 'skipped'] as const satisfies readonly OrderStepState[];

/** What happened to the order and to its steps. */
export function OrderHistory({ order }: { order: Order }) {
  const t = useT(words);
  const states = useT(salesWords);
  const name = useLocalised();
  const actor = useActorName();
  const now = useNow();
  const why = useStepReason();
  const read = ({ step, to }: Order['history'][number]): { title: string; kind: StatusKind } => {
    if (step === null) {
      const state = ORDER_STATES.find((one) => one === to);
      return state ? { title: states(`order.${state}`), kind: ORDER_GLYPHS[state] } : { title: to, kind: 'draft' };
    }
    const known = order.steps.find(({ key }) => key === step);
    const state = STEP_STATES.find((one) => one === to);
    return {
      title: `${known ? name(known.name) : step} : ${state ? states(`step.${state}`) : to}`,
      kind: state ? STEP_GLYPHS[state] : 'draft',
    };
  };
  return (
    <Card title={t('tickets.history')}>
      <Timeline
        now={now}
        label={t('tickets.history')}
        entries={order.history
          // Acts of one transaction have one instant: their order is the server's, and the newest comes first.
          .toReversed()
          .map((entry) => ({
            id: `${entry.at}-${entry.step ?? ''}-${entry.to}`,
            at: entry.at,
            actor: actor(entry.actor),
            detail: why(entry.reason),
            ...read(entry),
          }))}
      />
    </Card>
  );
}
