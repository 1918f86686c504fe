import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { TicketStatus } from '../shared/ticket-status.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { TicketPicker } from './ticket-picker.tsx';
import { type TicketDetail } from './ticket-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const schema = z.object({ ticketId: z.uuid() });

/** Tickets that hang together with this one. */
export function TicketLinks({ ticket }: { ticket: TicketDetail }) {
  const t = useT(words);
  const [open, setOpen] = useState(false);
  const mayLink = usePermission('tickets.manage');
  if (ticket.links.length === 0 && !mayLink) return null;
  return (
    <section aria-labelledby="ticket-links" className="grid gap-2">
      <div className="flex items-center justify-between gap-2">
        <h2 id="ticket-links" className="text-sm font-semibold text-ink-2">
          {t('tickets.links')}
        </h2>
        {mayLink ? (
          <Button size="sm" variant="ghost" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {t('tickets.link')}
          </Button>
        ) : null}
      </div>
      {ticket.links.length > 0 ? (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
          {ticket.links.map((link) => (
            <li key={`${link.id}-${link.direction}`} className="grid gap-0.5 text-sm">
              <Link href={corporate.ticket(link.id)} className="rounded-sm hover:underline">
                <span dir="auto" className="page-start line-clamp-2">
                  {link.subject}
                </span>
              </Link>
              <span className="flex flex-wrap items-center gap-2 text-ink-2">
                <Id value={link.number} />
                <TicketStatus state={link.state} />
                {link.kind === 'follow_up' ? <span>{t(`tickets.followUp.${link.direction}`)}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {open ? <LinkDialog ticket={ticket} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

function LinkDialog({ ticket, onClose }: { ticket: TicketDetail; onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { ticketId: '' },
    submit: (body, idempotencyKey) =>
      call('corporate.tickets.link', { path: { id: ticket.id }, body }, { idempotencyKey }),
    onSuccess: () => {
      refresh(queryKeyOf('corporate.tickets'));
      onClose();
    },
  });
  return (
    <FormDialog form={form} title={t('tickets.linkTitle')} submitLabel={t('tickets.link')} onClose={onClose}>
      <FormField form={form} name="ticketId" label={t('tickets.relatedTicket')} required>
        {(field) => <TicketPicker value={field.value} onChange={field.onChange} except={ticket.id} />}
      </FormField>
    </FormDialog>
  );
}
