import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { ProductText } from './product-text.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Buy } from './buy-product.tsx';
import { DiscountNotice } from './discount-notice.tsx';
import { useDiscount } from './use-discount.ts';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { pages } from './pages.ts';
import { portal } from '../../paths.ts';
import { productQuery } from './queries.ts';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';

/** One product: what it is, its plans, and what the choice comes to before anything is asked. */
export function ProductPage() {
  const t = useT(catalogueWords);
  const locale = useLocale();
  const discount = useDiscount();
  const product = useRecord(pages.product, ({ slug }) => productQuery(slug, locale));
  return (
    <RecordPage list={{ label: t('title'), href: portal.catalogue() }} name={product.name}>
      <div className="grid items-start gap-(--gap) lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <ProductText product={product} />
        <div className="grid gap-(--gap)">
          <DiscountNotice />
          {discount === undefined ? (
            <Skeleton className="h-64 rounded-md" />
          ) : (
            <Buy product={product} discount={discount} />
          )}
        </div>
      </div>
    </RecordPage>
  );
}
