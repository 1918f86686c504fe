import { useQuery } from '@tanstack/react-query';
import type { CustomField } from '@cm/api-client/schema';
import type { ListControl } from '@cm/web-kit/table/list-state.ts';
import { ownAsked } from '@cm/web-kit/table/list-filters.ts';
import { CustomerStatus } from '../shared/customer-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { ExportAll } from '@cm/web-kit/staff/export-all.tsx';
import { cell, code, day, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { first, pick } from '@cm/web-kit/staff/list-query.ts';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { customerCategoriesQuery } from '@cm/identity/web/corporate/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { CUSTOMER_KINDS, CUSTOMER_SORTS, CUSTOMER_STATES, type ListedCustomer } from './customer-queries.ts';
import { ExportCustomers } from './export-customers.tsx';
import { FilterByField } from './filter-by-field.tsx';
import { conditionsOf, useOwnColumns, useOwnFields, useOwnFilters } from './own-columns.tsx';
import { useManagerFilter } from './use-manager-filter.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as customersWords } from '../words.ts';

/** Every customer, found by name, number, mail, phone, RC, NIF or NIS. */
export function CustomersPage() {
  const t = useT(words);
  const states = useT(customersWords);
  const localised = useLocalised();
  const imports = usePermission('customers.import');
  const exports = usePermission('customers.export');
  const categories = useQuery(customerCategoriesQuery).data?.items ?? [];
  const accountManagerId = useManagerFilter();
  const fields = useOwnFields();
  const own = useOwnFilters(fields);
  const ownColumns = useOwnColumns(fields);
  const list = useList('corporate.customers.list', {
    searchable: true,
    own,
    sorts: CUSTOMER_SORTS,
    defaultSort: '-createdAt',
    filters: {
      state: { label: t('col.state'), values: CUSTOMER_STATES, word: (value) => states(`customer.${value}`) },
      kind: { label: t('col.kind'), values: CUSTOMER_KINDS, word: (value) => states(`customerKind.${value}`) },
      categoryId: {
        label: t('tickets.category'),
        options: categories.map((one) => ({ value: one.id, label: localised(one.name) })),
      },
      accountManagerId,
    },
  });
  const { state } = list.control;
  const asked = {
    state: pick(state, 'state', CUSTOMER_STATES),
    kind: pick(state, 'kind', CUSTOMER_KINDS),
    categoryId: first(state, 'categoryId'),
    accountManagerId: first(state, 'accountManagerId'),
    fields: conditionsOf(ownAsked(state, Object.keys(own.filters))) || undefined,
  };
  return (
    <ListPage<ListedCustomer>
      id="customers"
      title={t('nav.customers')}
      list={list}
      add={{ label: t('customers.new'), href: corporate.newCustomer(), permission: 'customers.manage' }}
      tools={<CustomersTools exports={exports} asked={asked} fields={fields} control={list.control} />}
      actions={
        <>
          {imports ? (
            <Button asChild>
              <Link href={corporate.customerImports()}>{t('imports.title')}</Link>
            </Button>
          ) : null}
          <Button asChild>
            <Link href={corporate.duplicates()}>{t('duplicates.title')}</Link>
          </Button>
        </>
      }
      rowName={(row) => row.name}
      rowHref={(row) => corporate.customer(row.id)}
      empty={{ title: t('customers.empty'), text: t('customers.emptyText') }}
      columns={[
        name('name', t('col.name'), (row) => row.name, { fixed: true, sort: 'name' }),
        code('number', t('col.number'), (row) => row.number),
        cell('kind', t('col.kind'), (row) => states(`customerKind.${row.kind}`), { wide: true }),
        cell('state', t('col.state'), (row) => <CustomerStatus state={row.state} />),
        code('email', t('col.email'), (row) => row.email),
        code('phone', t('col.phone'), (row) => row.phone, { hidden: true }),
        cell('tags', t('tickets.tags'), (row) => <Tags of={row.tags} />, { wide: true, hidden: true }),
        ...ownColumns,
        day('createdAt', t('col.createdAt'), (row) => row.createdAt, { sort: 'createdAt', align: 'end' }),
      ]}
    />
  );
}

interface ToolsProps {
  readonly exports: boolean;
  readonly asked: Readonly<Record<string, string | undefined>>;
  readonly fields: readonly CustomField[];
  readonly control: ListControl;
}

function CustomersTools({ exports, asked, fields, control }: ToolsProps) {
  return (
    <>
      <FilterByField fields={fields} control={control} />
      {exports ? <ExportCustomers filters={asked} fields={fields} /> : <ExportAll of="customers" />}
    </>
  );
}

function Tags({ of }: { of: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-1">
      {of.map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </span>
  );
}
