import { useQuery } from '@tanstack/react-query';
import { directionOf } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Timeline } from '@cm/ui/timeline.tsx';
import { colleaguesQuery } from '@cm/identity/web/corporate/public.ts';
import { useActorName } from '@cm/identity/web/corporate/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { TICKET_CHOICES } from './ticket-choices.ts';
import { TICKET_STATES, type TicketDetail, ticketOptionsQuery } from './ticket-queries.ts';
import { words } from './words.ts';
import { words as ticketsWords } from '../words.ts';

type Change = TicketDetail['history'][number];

/** Why a state or a group changed by itself, or by a click without words; any other reason is a sentence of somebody's. */
const REASONS = [
  'customer_replied',
  'agent_answered',
  'agent_asked',
  'wake_up',
  'auto_closed',
  'solved_by_customer',
  'work_started',
  'resolved',
  'resolved_by_agent',
  'closed_by_agent',
  'reopened_by_agent',
  'customer_category',
] as const;

/** Writes the value of a change as people say it: a state, a name, a category. */
function useValueName(): (change: string, value: string | null) => string {
  const t = useT(words);
  const states = useT(ticketsWords);
  const name = useLocalised();
  const colleagues = useQuery(colleaguesQuery).data?.items ?? [];
  const options = useQuery(ticketOptionsQuery).data;
  return (change, value) => {
    if (value === null || value === '') return t('tickets.nothing');
    const state = TICKET_STATES.find((one) => one === value);
    if (change === 'state' && state) return states(`ticket.${state}`);
    const choice = TICKET_CHOICES.find(({ name: one }) => one === change);
    if (choice) return choice.word(states, value);
    if (change === 'assignee') return colleagues.find((one) => one.id === value)?.name ?? t('actor.staff');
    if (change === 'group') return options?.groups.find((one) => one.id === value)?.name ?? '—';
    const category = options?.categories.find((one) => one.id === value);
    if (change === 'category') return category ? name(category.name) : '—';
    return value;
  };
}

const TITLES = {
  state: 'history.state',
  assignee: 'history.assignee',
  group: 'history.group',
  category: 'history.category',
  tags: 'history.tags',
  customer: 'history.customer',
  link: 'history.link',
} as const;

const titleOf = (change: string): (typeof TITLES)[keyof typeof TITLES] | 'history.other' =>
  change in TITLES ? TITLES[change as keyof typeof TITLES] : 'history.other';

/** Every change of the ticket, newest first. */
export function TicketHistory({ ticket }: { ticket: TicketDetail }) {
  const t = useT(words);
  const now = useNow();
  const actor = useActorName();
  const locale = useLocale();
  const value = useValueName();
  const states = useT(ticketsWords);
  if (ticket.history.length === 0) return null;
  const why = (reason: string) => {
    const known = REASONS.find((one) => one === reason);
    return known ? t(`history.reason.${known}`) : reason;
  };
  const detail = ({ change, before, after, reason }: Change) => (
    <>
      {change === 'link' ? null : (
        // The order of before and after is the page's, whatever script a name has.
        <span dir={directionOf(locale)} className="block">
          <bdi>{value(change, before)}</bdi> <span className="mirror inline-block">→</span>{' '}
          <bdi>{value(change, after)}</bdi>
        </span>
      )}
      {reason ? <span className="block">{why(reason)}</span> : null}
    </>
  );
  return (
    <section className="grid gap-3">
      <h2 className="text-sm font-semibold text-ink-2">{t('tickets.history')}</h2>
      <Timeline
        now={now}
        label={t('tickets.history')}
        entries={ticket.history.map((entry) => ({
          id: entry.id,
          at: entry.at,
          actor: actor(entry.actor),
          title: TICKET_CHOICES.find(({ name }) => name === entry.change)?.changed(states) ?? t(titleOf(entry.change)),
          detail: detail(entry),
        }))}
      />
    </section>
  );
}
