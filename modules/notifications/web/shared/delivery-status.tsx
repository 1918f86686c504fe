import type { DeliveryState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const DELIVERY_GLYPHS = {
  queued: 'draft',
  sending: 'progress',
  sent: 'active',
  failed: 'failed',
  suppressed: 'suspended',
} as const satisfies Readonly<Record<DeliveryState, StatusKind>>;

/** What became of a mail or an SMS. */
export function DeliveryStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: DeliveryState }) {
  const t = useT(words);
  return (
    <Status kind={DELIVERY_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`delivery.${state}`)}
    </Status>
  );
}
