import { Changes } from '@cm/web-kit/changes.tsx';
import { useRecordHref } from '@cm/web-kit/area/area-context.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { Link } from '@cm/ui/link.tsx';
import { type StatusKind } from '@cm/ui/status-glyph.tsx';
import { Timeline } from '@cm/ui/timeline.tsx';
import { portal } from '../../paths.ts';

type Entry = Item<'portal.timeline.list'>;

/** What the customer is told of, with the shape of what it did. Anything newer than this list is told plainly. */
const EVENTS = {
  'customer.created': 'active',
  'customer.state_changed': 'progress',
  'customer.profile_changed': 'draft',
  'contact.added': 'draft',
  'contact.invited': 'draft',
  'contact.joined': 'active',
  'contact.declined': 'draft',
  'contact.invitation_revoked': 'draft',
  'contact.changed': 'draft',
  'contact.removed': 'closed',
  'contact_point.added': 'draft',
  'contact_point.asked': 'waiting',
  'contact_point.confirmed': 'active',
  'contact_point.refused': 'failed',
  'contact_point.stopped': 'closed',
  'contact_point.changed': 'draft',
  'contact_point.removed': 'closed',
  'contact.rights_changed': 'draft',
  'customer.ownership_offered': 'waiting',
  'customer.ownership_offer_ended': 'closed',
  'customer.owner_changed': 'progress',
  'kyc.document_provided': 'progress',
  'kyc.submitted': 'progress',
  'kyc.review_started': 'progress',
  'kyc.approved': 'active',
  'kyc.rejected': 'failed',
  'kyc.expired': 'overdue',
  'ticket.opened': 'draft',
  'ticket.replied': 'progress',
  'ticket.resolved': 'closed',
  'ticket.closed': 'closed',
  'quote.requested': 'draft',
  'quote.sent': 'waiting',
  'quote.accepted': 'active',
  'quote.declined': 'failed',
  'quote.expired': 'overdue',
  'order.requested': 'draft',
  'order.validated': 'progress',
  'order.started': 'progress',
  'order.delivered': 'active',
  'order.cancelled': 'failed',
  'service.activated': 'active',
  'service.suspended': 'suspended',
  'service.resumed': 'active',
  'service.termination_planned': 'waiting',
  'service.terminated': 'closed',
  'service.renewed': 'active',
  'invoice.issued': 'waiting',
  'invoice.overdue': 'overdue',
  'invoice.paid': 'active',
  'credit_note.issued': 'active',
  'payment.recorded': 'active',
} as const satisfies Readonly<Record<string, StatusKind>>;

type Known = keyof typeof EVENTS;
const isKnown = (event: string): event is Known => Object.hasOwn(EVENTS, event);

export interface ActivityEntriesProps {
  /** What the list is called for whoever hears it. */
  readonly label: string;
  readonly entries: readonly Entry[];
  /** What the operator’s people are called. */
  readonly staff: string;
}

/** What happened at the customer, as its people read it. */
export function ActivityEntries({ label, entries, staff }: ActivityEntriesProps) {
  const now = useNow();
  const locale = useLocale();
  const recordHref = useRecordHref();
  const hrefOf = ({ type, id }: Entry['subject']) =>
    type === 'verification' ? portal.verification() : recordHref(type, id);
  return (
    <Timeline
      label={label}
      now={now}
      entries={entries.map((entry) => {
        const href = hrefOf(entry.subject);
        const sentence = entry.label?.[locale] ?? entry.event;
        const name = entry.subject.label ? <bdi>{entry.subject.label}</bdi> : null;
        const actor = entry.actor.name ?? (entry.actor.kind === 'staff' ? staff : null);
        return {
          id: entry.id,
          at: entry.occurredAt,
          kind: isKnown(entry.event) ? EVENTS[entry.event] : 'draft',
          title: (
            <>
              {sentence}{' '}
              {name && href ? (
                <Link
                  href={href}
                  className="hit inline-block max-w-full rounded-sm text-accent-text underline-offset-4 hover:underline"
                >
                  {name}
                </Link>
              ) : (
                name
              )}
            </>
          ),
          ...(actor ? { actor } : {}),
          ...(entry.changes.length > 0 ? { detail: <Changes of={entry.changes} /> } : {}),
        };
      })}
    />
  );
}
