import type { QuoteState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const PUBLIC_QUOTE_GLYPHS = {
  draft: 'progress',
  sent: 'waiting',
  accepted: 'active',
  declined: 'failed',
  expired: 'overdue',
  superseded: 'closed',
} as const satisfies Readonly<Record<QuoteState, StatusKind>>;

/** The state of a quote as the customer reads it. */
export function PublicQuoteStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: QuoteState }) {
  const t = useT(words);
  return (
    <Status kind={PUBLIC_QUOTE_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`publicQuote.${state}`)}
    </Status>
  );
}
