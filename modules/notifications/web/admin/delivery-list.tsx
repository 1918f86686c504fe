import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { cell, instant } from '@cm/web-kit/staff/list-columns.tsx';
import { ListTable } from '@cm/web-kit/staff/list-table.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { DeliveryOutcome, Recipient, RetryButton } from './delivery-cells.tsx';
import { type Delivery, DELIVERY_STATES, templatesQuery } from './queries.ts';
import { words } from './words.ts';
import { words as notificationsWords } from '../words.ts';

/** Every mail of the operator and what became of it; what failed says why and can be tried again. */
export function DeliveryList() {
  const t = useT(words);
  const states = useT(notificationsWords);
  const format = useFormat();
  const name = useLocalised();
  const { data: templates = [] } = useQuery({ ...templatesQuery(), retry: false });
  const options = templates.map((one) => ({ value: one.key, label: name(one.name) }));
  const list = useList('admin.deliveries.list', {
    searchable: 'recipient',
    filters: {
      state: { label: t('users.state'), values: DELIVERY_STATES, word: (value) => states(`delivery.${value}`) },
      template: { label: t('deliveries.template'), options },
    },
  });
  const templateOf = (row: Delivery) => options.find(({ value }) => value === row.template)?.label ?? row.template;
  return (
    <ListTable<Delivery>
      id="admin-deliveries"
      label={t('jobs.deliveries')}
      list={list}
      rowId={(delivery) => delivery.id}
      rowName={(delivery) => delivery.recipient}
      empty={{ seed: 'deliveries', title: t('deliveries.empty'), text: t('deliveries.emptyText') }}
      columns={[
        instant('at', t('deliveries.at'), (delivery) => delivery.createdAt, { width: '12rem', wide: true }),
        cell('recipient', t('deliveries.recipient'), (row) => <Recipient delivery={row} />, { fixed: true }),
        cell('template', t('deliveries.template'), templateOf),
        cell('state', t('users.state'), (row) => <DeliveryOutcome delivery={row} />),
        cell('attempts', t('deliveries.attempts'), (row) => format.number(row.attempts), {
          align: 'end',
          width: '6rem',
          wide: true,
        }),
        cell('acts', t('users.actions'), (row) => (row.state === 'failed' ? <RetryButton delivery={row} /> : null), {
          align: 'end',
          fixed: true,
          width: '8rem',
        }),
      ]}
    />
  );
}
