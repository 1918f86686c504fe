import { useT } from '#kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '#ui/status-glyph.tsx';

export const DELIVERY_GLYPHS = {
  queued: 'draft',
  sending: 'progress',
  sent: 'active',
  failed: 'failed',
  suppressed: 'suspended',
} as const satisfies Readonly<Record<string, StatusKind>>;
export type DeliveryState = keyof typeof DELIVERY_GLYPHS;

/** What became of a mail or an SMS. */
export function DeliveryStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: DeliveryState }) {
  const t = useT('states');
  return (
    <Status kind={DELIVERY_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`delivery.${state}`)}
    </Status>
  );
}
