import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NextAct, NextTitle } from '@cm/customers/web/corporate/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { RecordFigure } from '@cm/web-kit/staff/record-figure.tsx';
import { Link } from '@cm/ui/link.tsx';
import { withQuery } from '@cm/paths';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const balancesQuery = (id: string) => ({
  ...recordQuery('corporate.invoices.balances', { path: { id } }),
  refetchInterval: 60_000,
});

/** At the head of a customer's record: what they owe, what of it is overdue, and what they have in credit. */
export function Owed({ id }: { readonly id: string }) {
  const t = useT(words);
  const { currency } = useSession().tenant;
  const query = useQuery(balancesQuery(id));
  return (
    <RecordFigure label={t('statement.owed')} query={query}>
      {({ balances }) => ({
        href: corporate.statement(id),
        tone: balances.some(({ overdue }) => overdue > 0) ? 'bad' : 'plain',
        value: (
          <span className="grid">
            {(balances.length > 0 ? balances : [{ currency, owed: 0 }]).map((one) => (
              <Amount key={one.currency} amount={one.owed} currency={one.currency} />
            ))}
          </span>
        ),
        detail: (
          <span className="grid justify-items-start">
            {balances.map((one) =>
              one.overdue > 0 ? (
                <Link
                  key={one.currency}
                  href={withQuery(corporate.invoices(), { customerId: id, paymentState: 'overdue' })}
                  className="relative z-1 rounded-sm text-bad-text hover:underline"
                >
                  {t('figure.overdue')} <Amount amount={one.overdue} currency={one.currency} />
                </Link>
              ) : null,
            )}
            {balances.map((one) =>
              one.credit > 0 ? (
                <span key={one.currency}>
                  {t('figure.credit')} <Amount amount={one.credit} currency={one.currency} />
                </span>
              ) : null,
            )}
          </span>
        ),
      })}
    </RecordFigure>
  );
}

interface NextProps {
  readonly id: string;
  readonly otherwise: ReactNode;
}

/** The invoice that is overdue for the longest time. */
export function OverdueNext({ id, otherwise }: NextProps) {
  const t = useT(words);
  const format = useFormat();
  const query = useQuery({
    ...recordQuery('corporate.invoices.list', {
      query: { customerId: id, paymentState: 'overdue', sort: 'dueOn', limit: 1 },
    }),
    refetchInterval: 60_000,
  });
  if (query.data && query.data.items.length === 0) return otherwise;
  return (
    <NextAct query={query}>
      {({ items: [invoice] }) => ({
        ...(invoice ? { href: corporate.invoice(invoice.id) } : {}),
        value: (
          <NextTitle>
            {t('figure.remind')}{' '}
            <bdi dir="ltr" className="whitespace-nowrap">
              {invoice?.number}
            </bdi>
          </NextTitle>
        ),
        detail: invoice?.dueOn ? (
          <span className="text-bad-text">{t('invoices.due', { date: format.date(invoice.dueOn) })}</span>
        ) : null,
      })}
    </NextAct>
  );
}
