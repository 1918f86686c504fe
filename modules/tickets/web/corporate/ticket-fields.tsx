import { useQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Select } from '@cm/ui/select.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { colleaguesQuery } from '@cm/identity/web/corporate/public.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { TicketChoiceField } from './ticket-choice-field.tsx';
import { TICKET_CHOICES } from './ticket-choices.ts';
import { type TicketDetail, ticketOptionsQuery } from './ticket-queries.ts';
import { TicketTags } from './ticket-tags.tsx';
import { words } from './words.ts';

/** Assignment, group, priority, category, tags: each takes effect as it is chosen, and can be chosen back. */
export function TicketFields({ ticket }: { ticket: TicketDetail }) {
  const t = useT(words);
  const format = useFormat();
  const name = useLocalised();
  const { user } = useSession();
  const colleagues = useQuery(colleaguesQuery).data?.items ?? [];
  const options = useQuery(ticketOptionsQuery).data;
  const { id, version, can } = ticket;
  const path = { id };
  const refresh = [queryKeyOf('corporate.tickets')];
  const assign = useAct({
    act: (body: { assigneeId: string | null; groupId: string | null }, idempotencyKey) =>
      call('corporate.tickets.assign', { path, body: { version, ...body } }, { idempotencyKey }),
    refresh,
  });
  const categorise = useAct({
    act: (categoryId: string | null, idempotencyKey) =>
      call('corporate.tickets.setCategory', { path, body: { version, categoryId } }, { idempotencyKey }),
    refresh,
  });
  const assigneeId = ticket.assignee?.id ?? null;
  const known = colleagues.some((one) => one.id === assigneeId);
  const people = [...(ticket.assignee && !known ? [ticket.assignee] : []), ...colleagues];
  const groups = (options?.groups ?? []).filter(
    (group) => (group.reached && !group.archived) || group.id === ticket.groupId,
  );
  const categories = (options?.categories ?? []).filter((one) => !one.archived || one.id === ticket.categoryId);
  return (
    <section aria-label={t('tickets.work')} className="grid gap-3">
      {ticket.state === 'on_hold' && ticket.wakeAt ? (
        <Callout tone="warn" title={t('tickets.onHoldUntil', { date: format.date(ticket.wakeAt) })}>
          {ticket.holdReason}
        </Callout>
      ) : null}
      <Field label={t('tickets.assignee')}>
        <Select
          value={assigneeId ?? ''}
          disabled={!can.assign || assign.busy}
          placeholder={t('tickets.nobody')}
          onChange={(event) => assign.run({ assigneeId: event.target.value || null, groupId: ticket.groupId })}
          options={people.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Field>
      {can.assign && assigneeId !== user.id ? (
        <Button
          size="sm"
          className="justify-self-start"
          loading={assign.busy}
          onClick={() => assign.run({ assigneeId: user.id, groupId: ticket.groupId })}
        >
          {t('tickets.takeIt')}
        </Button>
      ) : null}
      <Field label={t('tickets.group')}>
        <Select
          value={ticket.groupId ?? ''}
          disabled={!can.assign || assign.busy}
          placeholder={t('tickets.noGroup')}
          onChange={(event) => assign.run({ assigneeId, groupId: event.target.value || null })}
          options={groups.map((group) => ({ value: group.id, label: group.name }))}
        />
      </Field>
      {TICKET_CHOICES.map((choice) => (
        <TicketChoiceField key={choice.name} choice={choice} ticket={ticket} />
      ))}
      <Field label={t('tickets.category')}>
        <Select
          value={ticket.categoryId ?? ''}
          disabled={!can.edit || categorise.busy}
          placeholder={t('tickets.noCategory')}
          onChange={(event) => categorise.run(event.target.value || null)}
          options={categories.map((category) => ({ value: category.id, label: name(category.name) }))}
        />
      </Field>
      <TicketTags ticket={ticket} />
    </section>
  );
}
