import type { Flag } from '@cm/api-client/schema';
import { useQuery } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import type { Column } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Day, Name } from '@cm/web-kit/staff/columns.tsx';
import { defined } from '@cm/web-kit/staff/defined.ts';
import { LIST_OPTIONS } from '@cm/web-kit/queries.ts';
import { first, PAGE_SIZE, pick, pickSort } from '@cm/web-kit/staff/list-query.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useTaxCategories } from './documents/use-tax-categories.ts';
import { catalogueKeys, categoriesQuery, type ListedProduct, PRODUCT_SORTS } from './catalogue-queries.ts';
import { SaleStatus } from './sale-status.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const ARCHIVED = ['true', 'false'] as const satisfies readonly Flag[];

/** What the operator sells; archived products stay readable, out of the sale. */
export function CataloguePage() {
  const t = useT(words);
  const name = useLocalised();
  const manages = usePermission('catalogue.manage');
  const control = useListState(['categoryId', 'archived']);
  const categories = useQuery(categoriesQuery).data?.items ?? [];
  const taxes = useTaxCategories();
  const { state } = control;
  const query = defined({
    limit: PAGE_SIZE,
    cursor: state.cursor || undefined,
    sort: pickSort(state, PRODUCT_SORTS),
    categoryId: first(state, 'categoryId'),
    archived: pick(state, 'archived', ARCHIVED),
  });
  const source = useQuery({
    queryKey: [...catalogueKeys.products, 'list', query],
    queryFn: ({ signal }) => call('corporate.products.list', { query }, { signal }),
    ...LIST_OPTIONS,
  });
  const categoryName = (id: string) => {
    const category = categories.find((one) => one.id === id);
    return category ? name(category.name) : '—';
  };
  const columns: readonly Column<ListedProduct>[] = [
    { id: 'name', header: t('col.name'), fixed: true, cell: (row) => <Name>{name(row.name)}</Name> },
    { id: 'category', header: t('tickets.category'), wide: true, cell: (row) => categoryName(row.categoryId) },
    { id: 'sale', header: t('col.state'), cell: (row) => <SaleStatus item={row} /> },
    {
      id: 'tax',
      header: t('lines.tva'),
      wide: true,
      cell: (row) => taxes.options.find(({ value }) => value === row.taxCategory)?.label ?? row.taxCategory,
    },
    { id: 'slug', header: t('products.slug'), wide: true, sort: 'slug', cell: (row) => <Id value={row.slug} /> },
    {
      id: 'createdAt',
      header: t('col.createdAt'),
      wide: true,
      align: 'end',
      sort: 'createdAt',
      cell: (row) => <Day value={row.createdAt} />,
    },
  ];
  const create = (
    <Button asChild variant="primary">
      <Link href={corporate.newProduct()}>
        <Plus aria-hidden="true" />
        {t('products.new')}
      </Link>
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={t('nav.catalogue')}
        actions={
          <>
            <Button asChild>
              <Link href={corporate.taxRates()}>{t('taxes.title')}</Link>
            </Button>
            {manages ? create : null}
          </>
        }
      />
      <DataTable
        id="products"
        label={t('nav.catalogue')}
        columns={columns}
        source={source}
        control={control}
        defaultSort="-createdAt"
        rowId={(row) => row.id}
        rowName={(row) => name(row.name)}
        rowHref={(row) => corporate.product(row.id)}
        filters={[
          ...(categories.length > 0
            ? [
                {
                  name: 'categoryId',
                  label: t('tickets.category'),
                  single: true,
                  options: categories.map((one) => ({ value: one.id, label: name(one.name) })),
                },
              ]
            : []),
          {
            name: 'archived',
            label: t('products.sale'),
            single: true,
            options: [
              { value: 'false', label: t('products.current') },
              { value: 'true', label: t('products.archivedOnes') },
            ],
          },
        ]}
        empty={
          <EmptyState seed="catalogue" title={t('products.empty')} action={manages ? create : null}>
            {t('products.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
