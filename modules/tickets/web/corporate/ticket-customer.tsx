import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CustomerStatus } from '@cm/customers/web/public.ts';
import { KycStatus } from '@cm/customers/web/public.ts';
import { TICKET_GLYPHS } from '../shared/ticket-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { StatusGlyph } from '@cm/ui/status-glyph.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { customerQuery } from '@cm/customers/web/corporate/public.ts';
import { TicketCustomerDialog } from './ticket-customer-dialog.tsx';
import { type TicketDetail } from './ticket-queries.ts';
import { corporate as customersCorporate } from '@cm/customers/paths';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** The customer at a glance, with their other tickets. */
export function TicketCustomer({ ticket }: { ticket: TicketDetail }) {
  const t = useT(words);
  const [attaching, setAttaching] = useState(false);
  const { customer, requester } = ticket;
  return (
    <section aria-labelledby="ticket-customer" className="grid gap-3">
      <div className="flex items-center justify-between gap-2">
        <h2 id="ticket-customer" className="text-sm font-semibold text-ink-2">
          {t('col.customer')}
        </h2>
        {ticket.can.edit ? (
          <Button size="sm" variant="ghost" aria-haspopup="dialog" onClick={() => setAttaching(true)}>
            {t(customer ? 'tickets.changeCustomer' : 'tickets.attachCustomer')}
          </Button>
        ) : null}
      </div>
      {customer ? (
        <div className="grid justify-items-start gap-0.5">
          <Link
            href={customersCorporate.customer(customer.id)}
            className="w-fit rounded-sm font-medium text-accent-text hover:underline"
          >
            <bdi>{customer.name}</bdi>
          </Link>
          <Id value={customer.number} />
        </div>
      ) : (
        <p className="text-ink-2">{t('tickets.unknownSender')}</p>
      )}
      <KeyValue
        look="stack"
        items={[
          {
            label: t('tickets.requester'),
            value: (
              <span className="grid justify-items-start">
                <bdi>{requester.name}</bdi>
                <Id value={requester.email} copy />
              </span>
            ),
          },
        ]}
      />
      {customer ? <CustomerFacts id={customer.id} ticketId={ticket.id} /> : null}
      {attaching ? <TicketCustomerDialog ticket={ticket} onClose={() => setAttaching(false)} /> : null}
    </section>
  );
}

function CustomerFacts({ id, ticketId }: { id: string; ticketId: string }) {
  const t = useT(words);
  const format = useFormat();
  const allowed = usePermission('customers.read');
  const { data } = useQuery({ ...customerQuery(id), enabled: allowed });
  const others = useQuery(
    recordQuery('corporate.tickets.list', { query: { customerId: id, limit: 6 } }),
  ).data?.items.filter((one) => one.id !== ticketId);
  return (
    <>
      {data ? (
        <KeyValue
          look="stack"
          items={[
            { label: t('col.state'), value: <CustomerStatus state={data.state} /> },
            ...(data.kyc ? [{ label: t('customers.kyc'), value: <KycStatus state={data.kyc.state} /> }] : []),
            ...(data.phone ? [{ label: t('col.phone'), value: <Id value={data.phone} copy /> }] : []),
            {
              label: t('customers.records'),
              value: t('customers.recordsLine', {
                services: format.number(data.counts.services),
                orders: format.number(data.counts.orders),
                invoices: format.number(data.counts.invoices),
              }),
            },
          ]}
        />
      ) : null}
      {others && others.length > 0 ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
          <p className="text-sm text-ink-2">{t('tickets.others')}</p>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
            {others.slice(0, 5).map((one) => (
              <li key={one.id}>
                <Link
                  href={corporate.ticket(one.id)}
                  className="flex min-h-6 items-center gap-2 rounded-sm text-sm hover:underline"
                >
                  <StatusGlyph kind={TICKET_GLYPHS[one.state]} />
                  <span dir="auto" className="page-start min-w-0 flex-1 truncate">
                    {one.subject}
                  </span>
                  <Id value={one.number} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
