import { useQuery } from '@tanstack/react-query';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { lazy, type ReactNode, Suspense } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { StatusGlyph, type StatusKind } from '@cm/ui/status-glyph.tsx';
import { portal as salesPortal } from '@cm/sales/paths';
import { portal as billingPortal } from '@cm/billing/paths';
import { portal as customersPortal } from '@cm/customers/paths';
import { portal as ticketsPortal } from '@cm/tickets/paths';
import { kycQuery } from '@cm/customers/web/portal/public.ts';
import { recentInvoicesQuery } from '@cm/billing/web/portal/public.ts';
import { waitingQuotesQuery } from '@cm/sales/web/portal/public.ts';
import { waitingTicketsQuery } from '@cm/tickets/web/portal/public.ts';
import { words } from '../words.ts';

// Most days there is something to do, and nothing fails: what says otherwise comes when it is needed.
const EmptyState = lazy(async () => ({ default: (await import('@cm/ui/empty-state.tsx')).EmptyState }));
const ErrorState = lazy(async () => ({ default: (await import('@cm/web-kit/error-state.tsx')).ErrorState }));

interface Todo {
  readonly key: string;
  readonly glyph: StatusKind;
  readonly title: string;
  readonly detail: ReactNode;
  readonly href: string;
  readonly action: string;
}

/** Of each kind, the first few; the rest is one press further. */
const SHOWN = 4;

/** Everything that waits for the customer, most pressing first: pay, prove who they are, accept, answer. */
export function TodoCard() {
  const t = useT(words);
  const sources = useTodos();
  const todos = sources.flatMap((source) => source.todos);
  const failed = sources.find((source) => source.error !== null);
  const pending = sources.some((source) => source.pending);
  return (
    <Card title={t('todo.title')} flush>
      {todos.length > 0 ? (
        <ul className="border-t border-line">
          {todos.map((todo) => (
            <TodoRow key={todo.key} todo={todo} />
          ))}
        </ul>
      ) : null}
      {pending ? (
        <ul className="border-t border-line" aria-hidden="true">
          <li className="grid gap-2 px-(--card-pad) py-4">
            <Skeleton className="w-2/3" />
            <Skeleton className="w-1/3" />
          </li>
        </ul>
      ) : null}
      <Suspense fallback={<Skeleton className="m-(--card-pad) h-40" />}>
        {failed?.error ? <ErrorState error={failed.error} onRetry={() => void failed.refetch()} /> : null}
        {todos.length === 0 && !pending && !failed ? (
          <EmptyState
            seed="home-todo"
            compact
            title={t('todo.none')}
            action={
              <Button asChild>
                <Link href={salesPortal.catalogue()}>{t('todo.seeCatalogue')}</Link>
              </Button>
            }
          >
            {t('todo.noneText')}
          </EmptyState>
        ) : null}
      </Suspense>
    </Card>
  );
}

function TodoRow({ todo }: { todo: Todo }) {
  return (
    <li className="relative flex items-center gap-3 border-b border-line px-(--card-pad) py-3 last:border-b-0 hover:bg-hover">
      <span className="flex h-[1lh] items-center self-start">
        <StatusGlyph kind={todo.glyph} />
      </span>
      <div className="grid min-w-0 flex-1 gap-0.5">
        <Link
          href={todo.href}
          className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {todo.title}
        </Link>
        <p className="text-sm text-pretty wrap-anywhere text-ink-2">{todo.detail}</p>
      </div>
      <span className="text-sm font-medium text-accent-text max-sm:hidden">{todo.action}</span>
      <ChevronRight aria-hidden="true" className="mirror size-4 shrink-0 text-ink-3" />
    </li>
  );
}

interface TodoSource {
  readonly todos: readonly Todo[];
  readonly pending: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

function useTodos(): readonly TodoSource[] {
  return [useInvoiceTodos(), useKycTodos(), useQuoteTodos(), useTicketTodos()];
}

function useInvoiceTodos(): TodoSource {
  const t = useT(words);
  const format = useFormat();
  const query = useQuery({ ...recentInvoicesQuery(), enabled: usePermission('portal.billing') });
  const owed = (query.data?.items ?? [])
    .filter((invoice) => invoice.balance > 0)
    .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  const todos = owed.slice(0, SHOWN).map((invoice): Todo => ({
    key: invoice.id,
    glyph: invoice.paymentState === 'overdue' ? 'overdue' : 'waiting',
    title: t('todo.invoice', { number: invoice.number ?? '' }),
    detail: (
      <>
        <Money value={{ amount: invoice.balance, currency: invoice.currency }} />
        {invoice.dueOn ? ` · ${t('todo.due', { date: format.date(invoice.dueOn) })}` : null}
      </>
    ),
    href: billingPortal.invoice(invoice.id),
    action: t('todo.pay'),
  }));
  return { ...query, todos, pending: query.isLoading };
}

function useKycTodos(): TodoSource {
  const t = useT(words);
  const query = useQuery({ ...kycQuery(), enabled: usePermission('portal.kyc') });
  const state = query.data ? (query.data.verification?.state ?? 'draft') : null;
  const open = state === 'draft' || state === 'rejected' || state === 'expired';
  const todos: Todo[] = open
    ? [
        {
          key: 'kyc',
          glyph: state === 'draft' ? 'waiting' : 'overdue',
          title: t(`todo.kyc.${state}`),
          detail: query.data?.verification?.reason ?? t('todo.kycText'),
          href: customersPortal.verification(),
          action: t('todo.complete'),
        },
      ]
    : [];
  return { ...query, todos, pending: query.isLoading };
}

function useQuoteTodos(): TodoSource {
  const t = useT(words);
  const format = useFormat();
  const query = useQuery({ ...waitingQuotesQuery(), enabled: usePermission('portal.orders') });
  const todos = (query.data?.items ?? []).slice(0, SHOWN).map((quote): Todo => ({
    key: quote.id,
    glyph: 'waiting',
    title: t('todo.quote', { number: quote.number ?? '' }),
    detail: (
      <>
        {quote.ttc === null ? null : <Money value={{ amount: quote.ttc, currency: quote.currency }} />}
        {quote.validUntil ? ` · ${t('todo.validUntil', { date: format.date(quote.validUntil) })}` : null}
      </>
    ),
    href: salesPortal.quote(quote.id),
    action: t('todo.accept'),
  }));
  return { ...query, todos, pending: query.isLoading };
}

function useTicketTodos(): TodoSource {
  const t = useT(words);
  const query = useQuery({ ...waitingTicketsQuery(), enabled: usePermission('portal.tickets') });
  const todos = (query.data?.items ?? []).slice(0, SHOWN).map((ticket): Todo => ({
    key: ticket.id,
    glyph: 'waiting',
    title: t('todo.ticket'),
    detail: (
      <>
        <Id value={ticket.number} /> · <bdi>{ticket.subject}</bdi>
      </>
    ),
    href: ticketsPortal.ticket(ticket.id),
    action: t('todo.answer'),
  }));
  return { ...query, todos, pending: query.isLoading };
}
