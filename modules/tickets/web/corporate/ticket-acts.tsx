import { type ReactNode, useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { type TicketDetail } from './ticket-queries.ts';
import { words } from './words.ts';

/** What may be done to the ticket's state right now; the server says which. */
export function TicketActs({ ticket }: { ticket: TicketDetail }) {
  const t = useT(words);
  const refresh = useRefresh();
  const [open, setOpen] = useState<'hold' | 'close' | 'reopen' | null>(null);
  const { can } = ticket;
  const keys = [queryKeyOf('corporate.tickets')];
  const path = { id: ticket.id };
  const resolve = useAct({
    act: (_: null, idempotencyKey) => call('corporate.tickets.resolve', { path, body: {} }, { idempotencyKey }),
    refresh: keys,
    done: t('tickets.resolved', { number: ticket.number }),
  });
  const work = useAct({
    act: (_: null, idempotencyKey) => call('corporate.tickets.startWork', { path, body: {} }, { idempotencyKey }),
    refresh: keys,
  });
  const done = () => refresh(...keys);
  const close = () => setOpen(null);
  const buttons: ReactNode[] = [
    can.work ? (
      <Button key="work" size="sm" loading={work.busy} onClick={() => work.run(null)}>
        {t('tickets.startWork')}
      </Button>
    ) : null,
    can.resolve ? (
      <Button key="resolve" size="sm" loading={resolve.busy} onClick={() => resolve.run(null)}>
        {t('tickets.resolve')}
      </Button>
    ) : null,
    can.hold ? (
      <Button key="hold" size="sm" aria-haspopup="dialog" onClick={() => setOpen('hold')}>
        {t('tickets.hold')}
      </Button>
    ) : null,
    can.close ? (
      <Button key="close" size="sm" variant="ghost" aria-haspopup="dialog" onClick={() => setOpen('close')}>
        {t('tickets.close')}
      </Button>
    ) : null,
    can.reopen ? (
      <Button key="reopen" size="sm" aria-haspopup="dialog" onClick={() => setOpen('reopen')}>
        {t('tickets.reopen')}
      </Button>
    ) : null,
  ].filter(Boolean);
  return (
    <>
      {buttons.length > 0 ? (
        <div
          data-screen-only
          // One line under a thumb: what does not fit is a swipe away, and the thread keeps its height.
          className="flex flex-wrap gap-2 max-md:-m-1 max-md:flex-nowrap max-md:gap-1.5 max-md:overflow-x-auto max-md:p-1 max-md:*:px-2.5"
        >
          {buttons}
        </div>
      ) : null}
      {open === 'hold' ? <HoldDialog ticket={ticket} onDone={done} onClose={close} /> : null}
      {open === 'close' ? (
        <ReasonDialog
          title={t('tickets.closeTitle', { number: ticket.number })}
          description={t('tickets.closeText')}
          submitLabel={t('tickets.close')}
          optional
          max={500}
          submit={(reason, idempotencyKey) =>
            call('corporate.tickets.close', { path, body: reason ? { reason } : {} }, { idempotencyKey })
          }
          onDone={done}
          onClose={close}
        />
      ) : null}
      {open === 'reopen' ? (
        <ReasonDialog
          title={t('tickets.reopenTitle', { number: ticket.number })}
          submitLabel={t('tickets.reopen')}
          optional
          max={500}
          submit={(reason, idempotencyKey) =>
            call('corporate.tickets.reopen', { path, body: reason ? { reason } : {} }, { idempotencyKey })
          }
          onDone={done}
          onClose={close}
        />
      ) : null}
    </>
  );
}
