import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { ArchiveProduct } from './archive-product.tsx';
import { ProductTab } from './product-tab.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Id } from '@cm/ui/id.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { productQuery } from './catalogue-queries.ts';
import { PlansTab } from './plans-tab.tsx';
import { SaleStatus } from './sale-status.tsx';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';

const TABS = ['plans', 'product'] as const;

/** One product: its plans and prices, and its own words. */
export function ProductPage() {
  const t = useT(words);
  const product = useRecord(pages.product, ({ id }) => productQuery(id));
  const name = useLocalised()(product.name);
  const manages = usePermission('catalogue.manage');
  const [tab, setTab] = useUrlTab(TABS);
  const editable = manages && product.archivedAt === null;
  return (
    <RecordPage
      list={{ label: t('nav.catalogue'), href: corporate.catalogue() }}
      name={name}
      record={{ type: 'product', id: product.id }}
      meta={
        <>
          <SaleStatus item={product} look="tint" />
          <Id value={product.slug} />
        </>
      }
      actions={editable ? <ArchiveProduct product={product} /> : null}
    >
      <Tabs
        label={name}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'plans', label: t('products.plans'), content: <PlansTab product={product} editable={editable} /> },
          {
            value: 'product',
            label: t('products.product'),
            content: <ProductTab product={product} editable={editable} />,
          },
        ]}
      />
    </RecordPage>
  );
}
