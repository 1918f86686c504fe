import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { words } from './words.ts';

/** The customer's own end of a ticket. */
export function CloseTicket({ id }: { id: string }) {
  const t = useT(words);
  const close = useAct({
    act: (_: true, idempotencyKey) => call('portal.tickets.close', { path: { id } }, { idempotencyKey }),
    done: t('ticket.closed'),
    refresh: [queryKeyOf('portal.tickets')],
  });
  return (
    <Button loading={close.busy} onClick={() => close.run(true)}>
      {t('ticket.close')}
    </Button>
  );
}
