import { useQuery } from '@tanstack/react-query';
import { KycStatus } from '../shared/kyc-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ago, cell, code, day, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { colleaguesQuery } from '@cm/identity/web/corporate/public.ts';
import { kycExpiries } from '@cm/api-client/vocabulary';
import { KYC_SORTS, KYC_STATES, type ListedVerification } from './verification-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as customersWords } from '../words.ts';

const NOBODY = <span className="text-ink-3">—</span>;

/** The files of customers to review; those that wait, the oldest first, unless the address asks for others. */
export function VerificationsPage() {
  const t = useT(words);
  const states = useT(customersWords);
  const colleagues = useQuery(colleaguesQuery).data?.items ?? [];
  const list = useList('corporate.kyc.list', {
    sorts: KYC_SORTS,
    defaultSort: 'submittedAt',
    filters: {
      state: { label: t('col.state'), values: KYC_STATES, word: (value) => states(`kyc.${value}`) },
      expiry: { label: t('kyc.expiry'), values: kycExpiries, word: () => t('kyc.expirySoon') },
      assigneeId: {
        label: t('kyc.reviewer'),
        options: colleagues.map((one) => ({ value: one.id, label: one.name })),
      },
    },
  });
  return (
    <ListPage<ListedVerification>
      id="verifications"
      title={t('nav.verifications')}
      meta={t('kyc.queueText')}
      list={list}
      rowName={(row) => row.customer.name}
      rowHref={(row) => corporate.verification(row.id)}
      empty={{ seed: 'kyc', title: t('kyc.empty'), text: t('kyc.emptyText') }}
      columns={[
        name('customer', t('col.customer'), (row) => row.customer.name, { fixed: true }),
        code('number', t('col.number'), (row) => row.customer.number),
        cell('kind', t('col.kind'), (row) => states(`customerKind.${row.customer.kind}`), { wide: true }),
        cell('state', t('col.state'), (row) => <KycStatus state={row.state} />),
        cell('assignee', t('kyc.reviewer'), (row) => (row.assignee ? <bdi>{row.assignee.name}</bdi> : NOBODY), {
          wide: true,
        }),
        day('expiresOn', t('kyc.expiresOn'), (row) => row.expiresOn, { sort: 'expiresOn', wide: true }),
        ago('submittedAt', t('kyc.submittedAt'), (row) => row.submittedAt ?? row.createdAt, {
          sort: 'submittedAt',
          align: 'end',
          wide: false,
        }),
      ]}
    />
  );
}
