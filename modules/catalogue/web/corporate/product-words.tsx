import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import type { Product } from './catalogue-queries.ts';
import { words } from './words.ts';

/** A product for those who may only read it, or that is archived. */
export function ProductWords({ product }: { product: Product }) {
  const t = useT(words);
  const name = useLocalised();
  return (
    <KeyValue
      items={[
        { label: t('products.name'), value: name(product.name) },
        { label: t('products.description'), value: <p className="whitespace-pre-wrap">{name(product.description)}</p> },
        { label: t('products.kycGate'), value: t(`products.kycGate.${product.kycGate}`) },
        {
          label: t('products.features'),
          value: (
            <ul className="list-disc ps-4">
              {product.features.map((feature) => (
                <li key={feature.fr}>{name(feature)}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
