import { ticketPriorities } from '@cm/api-client/vocabulary';
import type { Body } from '@cm/api-client/client';
import type { Translate } from '@cm/ui/words/catalogue.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import type { catalogue } from '../words/fr.ts';
import type { TicketDetail } from './ticket-queries.ts';

type Say = Translate<typeof catalogue>;
type ChoiceName = keyof TicketDetail & keyof Body<'corporate.tickets.open'>;

/** A field of a ticket that holds one word of a list: in the form, beside the open ticket and in its history. */
export interface TicketChoice {
  readonly name: ChoiceName;
  readonly values: readonly string[];
  readonly initial: string;
  readonly label: (say: Say) => string;
  /** The title of its line in the history. */
  readonly changed: (say: Say) => string;
  /** A value in words; as it is when it is none of these. */
  readonly word: (say: Say, value: string) => string;
  readonly set: (ticket: TicketDetail, value: string, idempotencyKey: string) => Promise<unknown>;
}

interface Declared<V extends string> extends Pick<TicketChoice, 'name' | 'label' | 'changed'> {
  readonly values: readonly V[];
  readonly initial: V;
  readonly word: (say: Say, value: V) => string;
  readonly set: (at: { readonly id: string }, version: number, value: V, idempotencyKey: string) => Promise<unknown>;
}

function choice<const V extends string>({ word, set, ...declared }: Declared<V>): TicketChoice {
  const known = (value: string): V | undefined => declared.values.find((one) => one === value);
  return {
    ...declared,
    word: (say, value) => {
      const one = known(value);
      return one === undefined ? value : word(say, one);
    },
    set: async ({ id, version }, value, key) => {
      const one = known(value);
      if (one === undefined) throw new Error(`${declared.name} cannot be ${value}`);
      await set({ id }, version, one, key);
    },
  };
}

export const TICKET_CHOICES: readonly TicketChoice[] = [
  choice({
    name: 'priority',
    values: ticketPriorities,
    initial: 'normal',
    label: (say) => say('priority.label'),
    changed: (say) => say('priority.changed'),
    word: (say, value) => say(`priority.${value}`),
    set: (path, version, priority, idempotencyKey) =>
      call('corporate.tickets.setPriority', { path, body: { version, priority } }, { idempotencyKey }),
  }),
];
