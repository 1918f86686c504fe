import { useQuery } from '@tanstack/react-query';
import { KycStatus } from '../shared/kyc-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { Column } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { Name } from '@cm/web-kit/staff/columns.tsx';
import { defined } from '@cm/web-kit/staff/defined.ts';
import { first, LIST_OPTIONS, PAGE_SIZE, pick, pickSort } from '@cm/web-kit/staff/list-query.ts';
import { colleaguesQuery } from '@cm/identity/web/corporate/public.ts';
import { KYC_SORTS, KYC_STATES, kycKeys, type ListedVerification } from './verification-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as customersWords } from '../words.ts';

/** The files of customers to review; those that wait, the oldest first, unless the address asks for others. */
export function VerificationsPage() {
  const t = useT(words);
  const states = useT(customersWords);
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
