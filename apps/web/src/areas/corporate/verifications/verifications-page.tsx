import { useQuery } from '@tanstack/react-query';
import { KycStatus } from '#features/status/kyc-status.tsx';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import type { Column } from '#kit/table/column.ts';
import { DataTable } from '#kit/table/data-table.tsx';
import { useListState } from '#kit/table/list-state.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Id } from '#ui/id.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Page } from '../../page.tsx';
import { call } from '../../staff-call.ts';
import { Ago } from '../../ago.tsx';
import { Name } from '../shared/columns.tsx';
import { defined } from '../shared/defined.ts';
import { first, LIST_OPTIONS, PAGE_SIZE, pick, pickSort } from '../shared/list-query.ts';
import { colleaguesQuery } from '../shared/staff-queries.ts';
import { KYC_SORTS, KYC_STATES, kycKeys, type ListedVerification } from './verification-queries.ts';

/** The files of customers to review; those that wait, the oldest first, unless the address asks for others. */
export function VerificationsPage() {
  const t = useT('corporate');
  const states = useT('states');
  const control = useListState(['state', 'assigneeId']);
  const colleagues = useQuery(colleaguesQuery).data?.items ?? [];
  const { state } = control;
  const query = defined({
    limit: PAGE_SIZE,
    cursor: state.cursor || undefined,
    sort: pickSort(state, KYC_SORTS),
    state: pick(state, 'state', KYC_STATES),
    assigneeId: first(state, 'assigneeId'),
  });
  const source = useQuery({
    queryKey: [...kycKeys.list, 'list', query],
    queryFn: ({ signal }) => call('corporate.kyc.list', { query }, { signal }),
    ...LIST_OPTIONS,
  });
  const columns: readonly Column<ListedVerification>[] = [
    { id: 'customer', header: t('col.customer'), fixed: true, cell: (row) => <Name>{row.customer.name}</Name> },
    { id: 'number', header: t('col.number'), wide: true, cell: (row) => <Id value={row.customer.number} /> },
    { id: 'kind', header: t('col.kind'), wide: true, cell: (row) => states(`customerKind.${row.customer.kind}`) },
    { id: 'state', header: t('col.state'), cell: (row) => <KycStatus state={row.state} /> },
    {
      id: 'assignee',
      header: t('kyc.reviewer'),
      wide: true,
      cell: (row) => (row.assignee ? <bdi>{row.assignee.name}</bdi> : <span className="text-ink-3">—</span>),
    },
    {
      id: 'submittedAt',
      header: t('kyc.submittedAt'),
      sort: 'submittedAt',
      align: 'end',
      cell: (row) => <Ago value={row.submittedAt ?? row.createdAt} />,
    },
  ];
  return (
    <Page>
      <PageHeader title={t('nav.verifications')} meta={t('kyc.queueText')} />
      <DataTable
        id="verifications"
        label={t('nav.verifications')}
        columns={columns}
        source={source}
        control={control}
        defaultSort="submittedAt"
        rowId={(row) => row.id}
        rowName={(row) => row.customer.name}
        rowHref={(row) => corporate.verification(row.id)}
        filters={[
          {
            name: 'state',
            label: t('col.state'),
            single: true,
            options: KYC_STATES.map((value) => ({ value, label: states(`kyc.${value}`) })),
          },
          {
            name: 'assigneeId',
            label: t('kyc.reviewer'),
            single: true,
            options: colleagues.map((one) => ({ value: one.id, label: one.name })),
          },
        ]}
        empty={
          <EmptyState seed="kyc" title={t('kyc.empty')}>
            {t('kyc.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
