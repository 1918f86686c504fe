import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { ProductForm } from './product-form.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** A product first, its plans on its own page afterwards. */
export function NewProductPage() {
  const t = useT(words);
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
            refresh(queryKeyOf('corporate.products'));
            go(corporate.product(id));
          }}
        />
      </Card>
    </Page>
  );
}
