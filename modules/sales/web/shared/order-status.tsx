import type { OrderState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const ORDER_GLYPHS = {
  requested: 'draft',
  validated: 'progress',
  in_progress: 'progress',
  delivered: 'active',
  cancelled: 'failed',
} as const satisfies Readonly<Record<OrderState, StatusKind>>;

/** The state of an order, the same words for both sides. */
export function OrderStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: OrderState }) {
  const t = useT(words);
  return (
    <Status kind={ORDER_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`order.${state}`)}
    </Status>
  );
}
