import type { PublicTicketState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const PUBLIC_TICKET_GLYPHS = {
  in_progress: 'progress',
  waiting_for_you: 'waiting',
  done: 'closed',
} as const satisfies Readonly<Record<PublicTicketState, StatusKind>>;

/** The state of a ticket as the customer reads it: every internal state has one of these three. */
export function PublicTicketStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: PublicTicketState }) {
  const t = useT(words);
  return (
    <Status kind={PUBLIC_TICKET_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`publicTicket.${state}`)}
    </Status>
  );
}
