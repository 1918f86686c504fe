import { words } from '@cm/catalogue/web/document-words.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';

/** What was taken off in all, where anything was: a row over the total before tax. */
export function useDiscountRow() {
  const t = useT(words);
  return (lines: readonly { readonly discount: number }[], currency: string) => {
    const discount = lines.reduce((sum, line) => sum + line.discount, 0);
    return discount > 0 ? [{ label: t('discount'), value: { amount: -discount, currency } }] : [];
  };
}
