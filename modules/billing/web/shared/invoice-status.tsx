import type { InvoiceState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const INVOICE_GLYPHS = {
  draft: 'draft',
  issued: 'active',
} as const satisfies Readonly<Record<InvoiceState, StatusKind>>;

/** The state of the document; what is owed on it is `PaymentStatus`. */
export function InvoiceStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: InvoiceState }) {
  const t = useT(words);
  return (
    <Status kind={INVOICE_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`invoice.${state}`)}
    </Status>
  );
}
