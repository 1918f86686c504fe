import type { ChangedField } from '@cm/kit/changes';
import type { Words } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import { z } from 'zod';

export const ticketPriority = named('TicketPriority', z.enum(['low', 'normal', 'high', 'urgent']));
export type Priority = z.infer<typeof ticketPriority>;

/**
 * The fields of a ticket that hold one word of a list and that an agent chooses, when the ticket is opened and later. Each
 * is a column of its name; what is said here gives it its place in the answers and in the form, its operation
 * (`PUT …/tickets/:id/<name>`), its event and its line in the history.
 */
export const ticketChoices = { priority: ticketPriority } as const;
export const choiceNames = z.object(ticketChoices).keyof().options;
export type ChoiceName = (typeof choiceNames)[number];

/** The word of each choice. */
export type TicketChoices = Readonly<z.output<z.ZodObject<typeof ticketChoices>>>;

/** What a ticket has where nobody chose. */
const initialChoices: TicketChoices = { priority: 'normal' };

/** What the event of a change is called. */
export const choiceChanges: Readonly<Record<ChoiceName, Words>> = {
  priority: { fr: 'Priorité du ticket modifiée', ar: 'تغيير أولوية تذكرة', en: 'Ticket priority changed' },
};

const priorities: Readonly<Record<Priority, Words>> = {
  low: { fr: 'Basse', ar: 'منخفضة', en: 'Low' },
  normal: { fr: 'Normale', ar: 'عادية', en: 'Normal' },
  high: { fr: 'Haute', ar: 'عالية', en: 'High' },
  urgent: { fr: 'Urgente', ar: 'مستعجلة', en: 'Urgent' },
};

/** How a log says what was chosen before and after. */
export const choiceFields = {
  priority: { label: { fr: 'Priorité', ar: 'الأولوية', en: 'Priority' }, format: { words: priorities } },
} as const satisfies Readonly<Record<ChoiceName, ChangedField>>;

/** The choices as an opening may give them. */
export const openingChoices = z.object(ticketChoices).partial().shape;
export type OpeningChoices = Readonly<z.output<z.ZodObject<typeof openingChoices>>>;

/** What was chosen, and for the rest what a ticket has where nobody chose. */
export function chosen(wanted: OpeningChoices): TicketChoices {
  const given = choiceNames.flatMap((name) => (wanted[name] === undefined ? [] : [[name, wanted[name]] as const]));
  return { ...initialChoices, ...Object.fromEntries(given) };
}
