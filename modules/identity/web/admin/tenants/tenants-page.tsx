import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { LOCALE_NAME, localeOf } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { tenantsQuery } from '../queries.ts';
import { words } from '../words.ts';

/** The operators of this installation; one that is not the platform's own sees only itself. */
export function TenantsPage() {
  const t = useT(words);
  const format = useFormat();
  const { tenant } = useSession();
  const control = useListState([]);
  const query = useQuery(tenantsQuery());
  const data = useMemo(() => (query.data ? { items: query.data, nextCursor: null } : undefined), [query.data]);
  return (
    <Page>
      <PageHeader title={t('nav.tenants')} meta={tenant.isPlatform ? t('tenants.all') : t('tenants.own')} />
      <DataTable
        id="admin-tenants"
        label={t('nav.tenants')}
        source={{ data, error: query.error, isFetching: query.isFetching, refetch: query.refetch }}
        control={control}
        rowId={(operator) => operator.id}
        rowName={(operator) => operator.name}
        columns={[
          {
            id: 'name',
            header: t('organisation.name'),
            fixed: true,
            cell: (operator) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                <bdi className="font-medium">{operator.name}</bdi>
                {operator.slug === tenant.slug ? <Badge>{t('tenants.here')}</Badge> : null}
              </span>
            ),
          },
          { id: 'slug', header: t('tenants.slug'), cell: (operator) => <Id value={operator.slug} /> },
          {
            id: 'locale',
            header: t('tenants.locale'),
            wide: true,
            cell: (operator) => LOCALE_NAME[localeOf(operator.locale)],
          },
          {
            id: 'currency',
            header: t('tenants.currency'),
            wide: true,
            cell: (operator) => <Id value={operator.currency} />,
          },
          {
            id: 'created',
            header: t('users.created'),
            wide: true,
            width: '9rem',
            cell: (operator) => <span className="whitespace-nowrap text-ink-2">{format.date(operator.createdAt)}</span>,
          },
          {
            id: 'state',
            header: t('users.state'),
            width: '9rem',
            cell: (operator) =>
              operator.suspended ? (
                <Status kind="suspended">{t('tenants.suspended')}</Status>
              ) : (
                <Status kind="active">{t('tenants.active')}</Status>
              ),
          },
        ]}
        empty={
          <EmptyState seed="tenants" title={t('tenants.empty')}>
            {t('tenants.own')}
          </EmptyState>
        }
      />
    </Page>
  );
}
