import type { MailKind } from '@cm/mail/message';
import type { SenderAuthentication } from './ticket.ts';

/** Why a mail waits for a person instead of entering a ticket. */
export type QuarantineReason =
  | 'sender_unclear'
  | 'authentication_failed'
  | 'agent_by_mail'
  | 'sender_not_participant'
  | 'message_id_reused'
  | 'no_mailbox'
  | 'auto_reply'
  | 'bounce'
  | 'bulk'
  | 'loop';

/** A ticket that the mail points at, and whether its sender belongs to it. */
export interface Target {
  readonly ticketId: string;
  readonly senderBelongs: boolean;
}

export interface RoutingFacts {
  readonly kind: MailKind;
  readonly hasMailbox: boolean;
  /** One sender, readable, whose name does not pretend another address. */
  readonly senderClear: boolean;
  /** Does the domain of the sender vouch for the mail? */
  readonly authentication: SenderAuthentication;
  readonly fromStaff: boolean;
  readonly fromOwnMailbox: boolean;
  /** Named by a signed reply address or, failing that, a signed Message-ID. */
  readonly signed: Target | null;
  /** Named by the number in the subject, which anybody can guess. */
  readonly token: Target | null;
  /** The ticket whose mail did not arrive, by the signed Message-ID in the report. */
  readonly bounced: string | null;
}

export type Routing =
  | { readonly to: 'new_ticket'; readonly relatedTo: string | null }
  | { readonly to: 'ticket'; readonly ticketId: string }
  | { readonly to: 'note'; readonly ticketId: string }
  | { readonly to: 'quarantine'; readonly reason: QuarantineReason; readonly ticketId: string | null };

/**
 * Where a mail belongs. A signature says which ticket and never who writes; a number says nothing at all, so that it
 * counts only beside a sender whose domain vouches for the mail. A mail enters a ticket only when its sender belongs to
 * it; what a number alone points at opens a ticket of its own, linked for whoever reads it; what nobody wrote enters none.
 */
export function routeMail(facts: RoutingFacts): Routing {
  const hint = facts.signed?.ticketId ?? null;
  const hold = (reason: QuarantineReason): Routing => ({ to: 'quarantine', reason, ticketId: hint });
  if (facts.kind === 'bounce') {
    const ticketId = facts.bounced ?? hint;
    return ticketId === null ? hold('bounce') : { to: 'note', ticketId };
  }
  if (facts.fromOwnMailbox) return hold('loop');
  if (facts.kind !== 'human') return hold(facts.kind);
  if (!facts.hasMailbox) return hold('no_mailbox');
  if (!facts.senderClear) return hold('sender_unclear');
  if (facts.authentication === 'fail') return hold('authentication_failed');
  if (facts.fromStaff) return hold('agent_by_mail');
  if (facts.signed) {
    return facts.signed.senderBelongs
      ? { to: 'ticket', ticketId: facts.signed.ticketId }
      : hold('sender_not_participant');
  }
  if (facts.token?.senderBelongs && facts.authentication === 'pass')
    return { to: 'ticket', ticketId: facts.token.ticketId };
  return { to: 'new_ticket', relatedTo: facts.token?.ticketId ?? null };
}
