import { useT } from '#kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '#ui/status-glyph.tsx';

export const ORDER_GLYPHS = {
  requested: 'draft',
  validated: 'progress',
  in_progress: 'progress',
  delivered: 'active',
  cancelled: 'failed',
} as const satisfies Readonly<Record<string, StatusKind>>;
export type OrderState = keyof typeof ORDER_GLYPHS;

/** The state of an order, the same words for both sides. */
export function OrderStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: OrderState }) {
  const t = useT('states');
  return (
    <Status kind={ORDER_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`order.${state}`)}
    </Status>
  );
}
