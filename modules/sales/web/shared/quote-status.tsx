import type { QuoteState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const QUOTE_GLYPHS = {
  draft: 'draft',
  sent: 'waiting',
  accepted: 'active',
  declined: 'failed',
  expired: 'overdue',
  superseded: 'closed',
} as const satisfies Readonly<Record<QuoteState, StatusKind>>;

/** The state of a quote as the staff name it. */
export function QuoteStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: QuoteState }) {
  const t = useT(words);
  return (
    <Status kind={QUOTE_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`quote.${state}`)}
    </Status>
  );
}
