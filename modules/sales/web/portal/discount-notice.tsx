import { words } from '@cm/catalogue/web/words.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { useDiscount } from './use-discount.ts';

/** Why the prices are not those that a visitor sees. */
export function DiscountNotice() {
  const t = useT(words);
  const format = useFormat();
  const discount = useDiscount();
  if (!discount) return null;
  return (
    <Callout tone="info">
      {t('discount.prices', { category: discount.category, share: format.percent(discount.discountBp / 10_000) })}
    </Callout>
  );
}
