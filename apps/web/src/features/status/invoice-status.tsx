import { useT } from '#kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '#ui/status-glyph.tsx';

export const INVOICE_GLYPHS = {
  draft: 'draft',
  issued: 'active',
} as const satisfies Readonly<Record<string, StatusKind>>;
export type InvoiceState = keyof typeof INVOICE_GLYPHS;

/** The state of the document; what is owed on it is `PaymentStatus`. */
export function InvoiceStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: InvoiceState }) {
  const t = useT('states');
  return (
    <Status kind={INVOICE_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`invoice.${state}`)}
    </Status>
  );
}
