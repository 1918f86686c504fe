import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { Card } from '#ui/card.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { toast } from '#ui/toast.tsx';
import { Page } from '../../page.tsx';
import { useGo } from '../shared/use-go.ts';
import { useRefresh } from '../shared/use-refresh.ts';
import { catalogueKeys } from './catalogue-queries.ts';
import { ProductForm } from './product-form.tsx';

/** A product first, its plans on its own page afterwards. */
export function NewProductPage() {
  const t = useT('corporate');
  const go = useGo();
  const refresh = useRefresh();
  return (
    <Page>
      <PageHeader
        title={t('products.new')}
        crumbs={[{ label: t('nav.catalogue'), href: corporate.catalogue() }, { label: t('products.new') }]}
      />
      <Card>
        <ProductForm
          onSaved={(id) => {
            toast.ok(t('products.created'));
            refresh(catalogueKeys.products);
            go(corporate.product(id));
          }}
        />
      </Card>
    </Page>
  );
}
