import type { Product } from './catalogue-queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { ProductForm } from './product-form.tsx';
import { ProductWords } from './product-words.tsx';
import { words } from './words.ts';

export interface ProductTabProps {
  readonly product: Product;
  readonly editable: boolean;
}

/** The product's own words, typed by whoever may. */
export function ProductTab({ product, editable }: ProductTabProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const saved = () => {
    toast.ok(t('products.saved'));
    refresh(queryKeyOf('corporate.products'));
  };
  return (
    <Card>
      {editable ? (
        <ProductForm key={product.version} product={product} onSaved={saved} />
      ) : (
        <ProductWords product={product} />
      )}
    </Card>
  );
}
