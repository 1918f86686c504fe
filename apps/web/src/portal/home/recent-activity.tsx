import { useLocale } from '@cm/web-kit/preferences.ts';
import { useQuery } from '@tanstack/react-query';
import { Changes } from '@cm/web-kit/changes.tsx';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { type StatusKind } from '@cm/ui/status-glyph.tsx';
import { Timeline } from '@cm/ui/timeline.tsx';
import { portal as ticketsPortal } from '@cm/tickets/paths';
import { portal as salesPortal } from '@cm/sales/paths';
import { portal as servicesPortal } from '@cm/services/paths';
import { portal as billingPortal } from '@cm/billing/paths';
import { portal as customersPortal } from '@cm/customers/paths';
import type { Item } from '@cm/web-kit/queries.ts';
import { timelineQuery } from '@cm/customers/web/portal/public.ts';
import { words } from '../words.ts';

type Entry = Item<'portal.timeline.list'>;

const SHOWN = 8;

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

function hrefOf({ subject }: Entry): string | null {
  switch (subject.type) {
    case 'ticket':
      return ticketsPortal.ticket(subject.id);
    case 'quote':
      return salesPortal.quote(subject.id);
    case 'order':
      return salesPortal.order(subject.id);
    case 'service':
      return servicesPortal.service(subject.id);
    case 'invoice':
      return billingPortal.invoice(subject.id);
    case 'verification':
      return customersPortal.verification();
    default:
      return null;
  }
}

/** The latest of the customer's timeline. */
export function RecentActivity() {
  const t = useT(words);
  const now = useNow();
  const locale = useLocale();
  const { data, error, refetch, isFetching } = useQuery(timelineQuery(SHOWN));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) {
    return (
      <div className="grid gap-5">
        {['a', 'b', 'c'].map((key) => (
          <Skeleton key={key} className="w-2/3" />
        ))}
      </div>
    );
  }
  if (data.items.length === 0) {
    return (
      <EmptyState seed="activity" compact title={t('activity.none')}>
        {t('activity.noneText')}
      </EmptyState>
    );
  }
  return (
    <Timeline
      label={t('home.activity')}
      now={now}
      entries={data.items.map((entry) => {
        const href = hrefOf(entry);
        const sentence = entry.label?.[locale] ?? entry.event;
        const label = entry.subject.label ? <bdi>{entry.subject.label}</bdi> : null;
        const actor = entry.actor.name ?? (entry.actor.kind === 'staff' ? t('actor.staff') : null);
        return {
          id: entry.id,
          at: entry.occurredAt,
          kind: isKnown(entry.event) ? EVENTS[entry.event] : 'draft',
          title: (
            <>
              {sentence}{' '}
              {label && href ? (
                <Link
                  href={href}
                  className="hit inline-block max-w-full rounded-sm text-accent-text underline-offset-4 hover:underline"
                >
                  {label}
                </Link>
              ) : (
                label
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
