import { useQuery } from '@tanstack/react-query';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { DeliveryStatus } from '../shared/delivery-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { oneValueEach, useUrl } from '@cm/web-kit/admin/url.ts';
import { deliveriesQuery, type Delivery, DELIVERY_STATES, templatesQuery } from './queries.ts';
import { words } from './words.ts';
import { words as notificationsWords } from '../words.ts';

const REASONS = ['preference', 'invalid_address', 'no_content'] as const;

/** Every mail of the operator and what became of it; what failed says why and can be tried again. */
export function DeliveryList() {
  const t = useT(words);
  const states = useT(notificationsWords);
  const format = useFormat();
  const locale = useLocale();
  const { search } = useUrl();
  const control = oneValueEach(useListState(['state', 'template']));
  const source = useQuery(deliveriesQuery(search));
  const templates = useQuery({ ...templatesQuery(), retry: false });
  const nameOf = (key: string) => {
    const template = templates.data?.find((one) => one.key === key);
    return template ? textIn(template.name, locale) : key;
  };
  return (
    <DataTable
      id="admin-deliveries"
      label={t('jobs.deliveries')}
      source={source}
      control={control}
      searchable
      rowId={(delivery) => delivery.id}
      rowName={(delivery) => delivery.recipient}
      filters={[
        {
          name: 'state',
          label: t('users.state'),
          options: DELIVERY_STATES.map((value) => ({ value, label: states(`delivery.${value}`) })),
        },
        ...(templates.data
          ? [
              {
                name: 'template',
                label: t('deliveries.template'),
                options: templates.data.map((one) => ({ value: one.key, label: textIn(one.name, locale) })),
              },
            ]
          : []),
      ]}
      columns={[
        {
          id: 'at',
          header: t('deliveries.at'),
          width: '12rem',
          wide: true,
          cell: (delivery) => (
            <time dateTime={delivery.createdAt} className="figures whitespace-nowrap">
              {format.dateTime(delivery.createdAt)}
            </time>
          ),
        },
        {
          id: 'recipient',
          header: t('deliveries.recipient'),
          fixed: true,
          cell: (delivery) => (
            <span className="grid">
              <span>
                <bdi>{delivery.recipientName}</bdi>
              </span>
              <bdi dir="ltr" className="justify-self-start text-sm wrap-anywhere text-ink-2 max-md:min-w-44">
                {delivery.recipient}
              </bdi>
            </span>
          ),
        },
        { id: 'template', header: t('deliveries.template'), cell: (delivery) => nameOf(delivery.template) },
        {
          id: 'state',
          header: t('users.state'),
          cell: (delivery) => (
            <span className="grid gap-0.5">
              <DeliveryStatus state={delivery.state} />
              <Why delivery={delivery} />
            </span>
          ),
        },
        {
          id: 'attempts',
          header: t('deliveries.attempts'),
          align: 'end',
          width: '6rem',
          wide: true,
          cell: (delivery) => format.number(delivery.attempts),
        },
        {
          id: 'acts',
          header: t('users.actions'),
          align: 'end',
          fixed: true,
          width: '8rem',
          cell: (delivery) => (delivery.state === 'failed' ? <RetryButton delivery={delivery} /> : null),
        },
      ]}
      empty={
        <EmptyState seed="deliveries" title={t('deliveries.empty')}>
          {t('deliveries.emptyText')}
        </EmptyState>
      }
    />
  );
}

/** Why a mail did not leave: a reason of ours in words, or what the other server answered, as it said it. */
function Why({ delivery }: { delivery: Delivery }) {
  const t = useT(words);
  const reason = REASONS.find((one) => one === delivery.reason);
  if (reason) return <span className="text-sm text-ink-2">{t(`suppression.${reason}`)}</span>;
  if (delivery.lastError && delivery.state !== 'sent') {
    return (
      <bdi dir="ltr" title={delivery.lastError} className="line-clamp-2 max-w-md font-mono text-xs text-bad-text">
        {delivery.lastError}
      </bdi>
    );
  }
  return null;
}

function RetryButton({ delivery }: { delivery: Delivery }) {
  const t = useT(words);
  const retry = useAct({
    act: (_: null, idempotencyKey) => call('admin.deliveries.retry', { path: { id: delivery.id } }, { idempotencyKey }),
    done: t('deliveries.retried', { name: delivery.recipient }),
    refresh: [['admin', 'deliveries']],
  });
  return (
    <Button
      size="sm"
      loading={retry.busy}
      aria-label={t('deliveries.retryOf', { name: delivery.recipient })}
      onClick={() => retry.run(null)}
    >
      {retry.busy ? null : <RotateCw aria-hidden="true" />}
      {t('deliveries.retry')}
    </Button>
  );
}
