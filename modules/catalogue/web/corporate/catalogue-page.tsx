import type { Flag } from '@cm/api-client/schema';
import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { cell, code, day, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { useTaxCategories } from './documents/use-tax-categories.ts';
import { categoriesQuery, type ListedProduct, PRODUCT_SORTS } from './catalogue-queries.ts';
import { SaleStatus } from './sale-status.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const ARCHIVED = ['false', 'true'] as const satisfies readonly Flag[];

/** What the operator sells; archived products stay readable, out of the sale. */
export function CataloguePage() {
  const t = useT(words);
  const localised = useLocalised();
  const categories = useQuery(categoriesQuery).data?.items ?? [];
  const taxes = useTaxCategories();
  const options = categories.map((one) => ({ value: one.id, label: localised(one.name) }));
  const list = useList('corporate.products.list', {
    sorts: PRODUCT_SORTS,
    defaultSort: '-createdAt',
    filters: {
      categoryId: { label: t('tickets.category'), options },
      archived: {
        label: t('products.sale'),
        values: ARCHIVED,
        word: (value) => t(value === 'true' ? 'products.archivedOnes' : 'products.current'),
      },
    },
  });
  const categoryOf = (row: ListedProduct) => options.find(({ value }) => value === row.categoryId)?.label ?? '—';
  return (
    <ListPage<ListedProduct>
      id="products"
      title={t('nav.catalogue')}
      list={list}
      actions={
        <Button asChild>
          <Link href={corporate.taxRates()}>{t('taxes.title')}</Link>
        </Button>
      }
      add={{ label: t('products.new'), href: corporate.newProduct(), permission: 'catalogue.manage' }}
      rowName={(row) => localised(row.name)}
      rowHref={(row) => corporate.product(row.id)}
      empty={{ seed: 'catalogue', title: t('products.empty'), text: t('products.emptyText') }}
      columns={[
        name('name', t('col.name'), (row) => localised(row.name), { fixed: true }),
        cell('category', t('tickets.category'), categoryOf, { wide: true }),
        cell('sale', t('col.state'), (row) => <SaleStatus item={row} />),
        cell('tax', t('lines.tva'), (row) => taxes.labelOf(row.taxCategory), { wide: true }),
        code('slug', t('products.slug'), (row) => row.slug, { sort: 'slug' }),
        day('createdAt', t('col.createdAt'), (row) => row.createdAt, { align: 'end', sort: 'createdAt' }),
      ]}
    />
  );
}
