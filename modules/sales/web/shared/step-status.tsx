import type { OrderStepState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const STEP_GLYPHS = {
  pending: 'draft',
  done: 'closed',
  failed: 'failed',
  skipped: 'suspended',
} as const satisfies Readonly<Record<OrderStepState, StatusKind>>;

/** The state of one step of an order’s workflow. */
export function StepStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: OrderStepState }) {
  const t = useT(words);
  return (
    <Status kind={STEP_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`step.${state}`)}
    </Status>
  );
}
