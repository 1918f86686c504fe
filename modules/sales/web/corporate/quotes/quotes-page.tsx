import { QuoteStatus } from '../../shared/quote-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { StateAndAmount } from '@cm/web-kit/staff/columns.tsx';
import { amount, cell, day, name, numberOf } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { type ListedQuote, QUOTE_SORTS, QUOTE_STATES } from './quote-queries.ts';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';
import { words as salesWords } from '../../words.ts';

/** Every offer: requests of customers to price, drafts, what is out, what was decided. */
export function QuotesPage() {
  const t = useT(words);
  const states = useT(salesWords);
  const customerId = useCustomerFilter();
  const list = useList('corporate.quotes.list', {
    sorts: QUOTE_SORTS,
    defaultSort: '-createdAt',
    filters: {
      state: { label: t('col.state'), values: QUOTE_STATES, word: (value) => states(`quote.${value}`) },
      customerId,
    },
  });
  return (
    <ListPage<ListedQuote>
      id="quotes"
      title={t('nav.quotes')}
      list={list}
      add={{ label: t('quotes.new'), href: corporate.newQuote(), permission: 'quotes.manage' }}
      rowName={(row) => row.number ?? t('quotes.draft')}
      rowHref={(row) => corporate.quote(row.id)}
      empty={{ title: t('quotes.empty'), text: t('quotes.emptyText') }}
      columns={[
        numberOf(t('col.number'), (row) => t(row.origin === 'customer' ? 'quotes.request' : 'quotes.draft')),
        name('customer', t('col.customer'), (row) => row.customerName),
        cell('state', t('col.state'), (row) => <State of={row} />),
        day('validUntil', t('quotes.validUntil'), (row) => row.validUntil),
        amount('ht', t('totals.ht'), (row) => row.ht, { hidden: true }),
        amount('ttc', t('totals.ttc'), (row) => row.ttc, { sort: 'ttc' }),
        day('createdAt', t('col.createdAt'), (row) => row.createdAt, { align: 'end', sort: 'createdAt' }),
      ]}
    />
  );
}

function State({ of: { state, origin, ttc, currency } }: { of: ListedQuote }) {
  const t = useT(words);
  return (
    <StateAndAmount amount={ttc} currency={currency}>
      <span className="inline-flex flex-wrap items-center gap-2">
        <QuoteStatus state={state} />
        {state === 'draft' && origin === 'customer' ? <Badge tone="warn">{t('quotes.toPrice')}</Badge> : null}
      </span>
    </StateAndAmount>
  );
}
