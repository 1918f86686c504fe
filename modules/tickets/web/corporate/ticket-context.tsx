import { RecordLogLink } from '@cm/web-kit/record-log.tsx';
import { TicketCustomer } from './ticket-customer.tsx';
import { TicketFields } from './ticket-fields.tsx';
import { TicketHistory } from './ticket-history.tsx';
import { TicketPanels } from './ticket-panels.tsx';
import { TicketLinks } from './ticket-links.tsx';
import type { TicketDetail } from './ticket-queries.ts';

/** Beside the thread: whose ticket it is, who works on it, what it hangs together with, what happened. */
export function TicketContext({ ticket }: { ticket: TicketDetail }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line [&>*]:grid-cols-[minmax(0,1fr)] [&>*]:p-4">
      <TicketCustomer ticket={ticket} />
      <TicketFields ticket={ticket} />
      <TicketPanels id={ticket.id} />
      <TicketLinks ticket={ticket} />
      <TicketHistory ticket={ticket} />
      <p className="empty:hidden">
        <RecordLogLink record={{ type: 'ticket', id: ticket.id }} />
      </p>
    </div>
  );
}
