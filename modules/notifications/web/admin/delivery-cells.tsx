import RotateCw from 'lucide-react/icons/rotate-cw';
import { DeliveryStatus } from '../shared/delivery-status.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import type { Delivery } from './queries.ts';
import { words } from './words.ts';

const REASONS = ['preference', 'category', 'invalid_address', 'no_content'] as const;

export function Recipient({ delivery }: { delivery: Delivery }) {
  return (
    <span className="grid">
      <span>
        <bdi>{delivery.recipientName}</bdi>
      </span>
      <bdi dir="ltr" className="justify-self-start text-sm wrap-anywhere text-ink-2 max-md:min-w-44">
        {delivery.recipient}
      </bdi>
    </span>
  );
}

/** What became of a mail, and why where it did not leave. */
export function DeliveryOutcome({ delivery }: { delivery: Delivery }) {
  return (
    <span className="grid gap-0.5">
      <DeliveryStatus state={delivery.state} />
      <Why delivery={delivery} />
    </span>
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

/** Sends again what failed. */
export function RetryButton({ delivery }: { delivery: Delivery }) {
  const t = useT(words);
  const retry = useAct({
    act: (_: null, idempotencyKey) => call('admin.deliveries.retry', { path: { id: delivery.id } }, { idempotencyKey }),
    done: t('deliveries.retried', { name: delivery.recipient }),
    refresh: [queryKeyOf('admin.deliveries')],
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
