import { useQuery } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { CustomerStatus } from '../shared/customer-status.tsx';
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
import { Tag } from '@cm/ui/tag.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Day, Name } from '@cm/web-kit/staff/columns.tsx';
import { defined } from '@cm/web-kit/staff/defined.ts';
import { ExportAll } from '@cm/web-kit/staff/export-all.tsx';
import { first, LIST_OPTIONS, PAGE_SIZE, pick, pickSort } from '@cm/web-kit/staff/list-query.ts';
import { customerCategoriesQuery } from '@cm/identity/web/corporate/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import {
  CUSTOMER_KINDS,
  CUSTOMER_SORTS,
  CUSTOMER_STATES,
  customerKeys,
  type ListedCustomer,
} from './customer-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as customersWords } from '../words.ts';

/** Every customer, found by name, number, mail, phone, RC, NIF or NIS. */
export function CustomersPage() {
  const t = useT(words);
  const states = useT(customersWords);
  const name = useLocalised();
  const mayCreate = usePermission('customers.manage');
  const control = useListState(['state', 'kind', 'categoryId']);
  const { state } = control;
  const categories = useQuery(customerCategoriesQuery).data?.items ?? [];
  const query = defined({
    limit: PAGE_SIZE,
    q: state.q || undefined,
    cursor: state.cursor || undefined,
    sort: pickSort(state, CUSTOMER_SORTS),
    state: pick(state, 'state', CUSTOMER_STATES),
    kind: pick(state, 'kind', CUSTOMER_KINDS),
    categoryId: first(state, 'categoryId'),
  });
  const source = useQuery({
    queryKey: [...customerKeys.list, 'list', query],
    queryFn: ({ signal }) => call('corporate.customers.list', { query }, { signal }),
    ...LIST_OPTIONS,
  });
  const columns: readonly Column<ListedCustomer>[] = [
    {
      id: 'name',
      header: t('col.name'),
      fixed: true,
      sort: 'name',
      cell: (row) => <Name>{row.name}</Name>,
    },
    { id: 'number', header: t('col.number'), wide: true, cell: (row) => <Id value={row.number} /> },
    { id: 'kind', header: t('col.kind'), wide: true, cell: (row) => states(`customerKind.${row.kind}`) },
    { id: 'state', header: t('col.state'), cell: (row) => <CustomerStatus state={row.state} /> },
    { id: 'email', header: t('col.email'), wide: true, cell: (row) => <Id value={row.email} /> },
    {
      id: 'phone',
      header: t('col.phone'),
      wide: true,
      hidden: true,
      cell: (row) => (row.phone ? <Id value={row.phone} /> : '—'),
    },
    {
      id: 'tags',
      header: t('tickets.tags'),
      wide: true,
      hidden: true,
      cell: (row) => (
        <span className="flex flex-wrap gap-1">
          {row.tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </span>
      ),
    },
    {
      id: 'createdAt',
      header: t('col.createdAt'),
      sort: 'createdAt',
      wide: true,
      align: 'end',
      cell: (row) => <Day value={row.createdAt} />,
    },
  ];
  const create = (
    <Button asChild variant="primary">
      <Link href={corporate.newCustomer()}>
        <Plus aria-hidden="true" />
        {t('customers.new')}
      </Link>
    </Button>
  );
  return (
    <Page>
      <PageHeader title={t('nav.customers')} actions={mayCreate ? create : null} />
      <DataTable
        id="customers"
        label={t('nav.customers')}
        columns={columns}
        source={source}
        control={control}
        searchable
        defaultSort="-createdAt"
        tools={<ExportAll of="customers" />}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        rowHref={(row) => corporate.customer(row.id)}
        filters={[
          {
            name: 'state',
            label: t('col.state'),
            single: true,
            options: CUSTOMER_STATES.map((value) => ({ value, label: states(`customer.${value}`) })),
          },
          {
            name: 'kind',
            label: t('col.kind'),
            single: true,
            options: CUSTOMER_KINDS.map((value) => ({ value, label: states(`customerKind.${value}`) })),
          },
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
        ]}
        empty={
          <EmptyState seed="customers" title={t('customers.empty')} action={mayCreate ? create : null}>
            {t('customers.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
