import { dataRequestKinds, dataRequestStates } from '@cm/api-client/vocabulary';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cell, code, day, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { corporate } from '../../paths.ts';
import { RequestStatus } from '../shared/request-status.tsx';
import { words as sharedWords } from '../words.ts';
import { DueDay } from './due-day.tsx';
import type { ListedDataRequest } from './request-queries.ts';
import { words } from './words.ts';

/** What people ask of what is kept about them; the law gives each a day. */
export function RequestsPage() {
  const t = useT(words);
  const shared = useT(sharedWords);
  const customerId = useCustomerFilter();
  const list = useList('corporate.dataRequests.list', {
    sorts: ['-receivedAt', 'dueAt'],
    defaultSort: '-receivedAt',
    filters: {
      state: { label: t('request.state'), values: dataRequestStates, word: (value) => shared(`state.${value}`) },
      kind: { label: t('request.kind'), values: dataRequestKinds, word: (value) => shared(`kind.${value}`) },
      customerId,
    },
  });
  return (
    <ListPage<ListedDataRequest>
      id="data-requests"
      title={t('nav.dataRequests')}
      list={list}
      add={{ label: t('request.record'), href: corporate.newDataRequest(), permission: 'data_requests.manage' }}
      rowName={(row) => row.number}
      rowHref={(row) => corporate.dataRequest(row.id)}
      empty={{ title: t('request.none'), text: t('request.noneText') }}
      columns={[
        code('number', t('request.number'), (row) => row.number, { fixed: true }),
        cell('kind', t('request.kind'), (row) => shared(`kind.${row.kind}`)),
        name('personName', t('request.person'), (row) => row.personName),
        name('customerName', t('request.customer'), (row) => row.customerName, { wide: true }),
        day('receivedAt', t('request.receivedAt'), (row) => row.receivedAt, { sort: 'receivedAt', wide: true }),
        cell('dueAt', t('request.dueAt'), (row) => <DueDay request={row} />, { sort: 'dueAt' }),
        cell('state', t('request.state'), (row) => <RequestStatus state={row.state} />),
      ]}
    />
  );
}
