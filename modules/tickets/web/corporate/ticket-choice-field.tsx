import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Field } from '@cm/ui/field.tsx';
import { Select } from '@cm/ui/select.tsx';
import { words } from '../words.ts';
import type { TicketChoice } from './ticket-choices.ts';
import type { TicketDetail } from './ticket-queries.ts';

/** One choice of the open ticket: it takes effect as it is chosen. */
export function TicketChoiceField({ choice, ticket }: { choice: TicketChoice; ticket: TicketDetail }) {
  const say = useT(words);
  const change = useAct({
    act: (value: string, idempotencyKey) => choice.set(ticket, value, idempotencyKey),
    refresh: [queryKeyOf('corporate.tickets')],
  });
  return (
    <Field label={choice.label(say)}>
      <Select
        value={String(ticket[choice.name])}
        disabled={!ticket.can.edit || change.busy}
        onChange={(event) => change.run(event.target.value)}
        options={choice.values.map((value) => ({ value, label: choice.word(say, value) }))}
      />
    </Field>
  );
}
