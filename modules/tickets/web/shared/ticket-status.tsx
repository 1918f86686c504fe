import type { TicketState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const TICKET_GLYPHS = {
  open: 'draft',
  answered: 'active',
  awaiting_reply: 'waiting',
  on_hold: 'suspended',
  in_progress: 'progress',
  resolved: 'closed',
  closed: 'closed',
} as const satisfies Readonly<Record<TicketState, StatusKind>>;

/** The state of a ticket as the staff name it. */
export function TicketStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: TicketState }) {
  const t = useT(words);
  return (
    <Status kind={TICKET_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`ticket.${state}`)}
    </Status>
  );
}
