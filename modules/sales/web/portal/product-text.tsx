import type { Product } from './buy-product.tsx';
import Check from 'lucide-react/icons/check';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';

/** What a product is, in the operator's words. */
export function ProductText({ product }: { product: Product }) {
  const t = useT(catalogueWords);
  return (
    <Card>
      <p dir="auto" className="page-start max-w-prose text-md text-pretty whitespace-pre-line">
        {product.description}
      </p>
      {product.features.length > 0 ? (
        <ul className="mt-4 grid gap-2 border-t border-line pt-4">
          {product.features.map((feature) => (
            <li key={feature} className="flex items-start gap-2.5">
              <span className="flex h-[1lh] items-center">
                <Check aria-hidden="true" className="size-4 text-accent-text" />
              </span>
              <bdi>{feature}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {product.kycGate === 'none' ? null : (
        <p className="mt-4 border-t border-line pt-4 text-sm text-ink-2">{t(`kyc.product.${product.kycGate}`)}</p>
      )}
    </Card>
  );
}
