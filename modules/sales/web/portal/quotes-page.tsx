import type { QuoteState } from '@cm/api-client/schema';
import { useQuery } from '@tanstack/react-query';
import { PublicQuoteStatus } from '../shared/public-quote-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { type RecordColumn, RecordList } from '@cm/web-kit/portal/record-list.tsx';
import { chosenState, pageOf, StateChips } from '@cm/web-kit/portal/state-chips.tsx';
import { portal } from '../../paths.ts';
import type { Item } from '@cm/web-kit/table/list-filters.ts';
import { quotesQuery } from './queries.ts';
import { words } from './words.ts';
import { words as salesWords } from '../words.ts';

const STATES = ['sent', 'draft', 'accepted', 'declined', 'expired'] as const satisfies readonly QuoteState[];

export function QuotesPage() {
  const t = useT(words);
  const states = useT(salesWords);
  const format = useFormat();
  const control = useListState(['state']);
  const state = chosenState(control, 'state', STATES);
  const source = useQuery(quotesQuery({ ...pageOf(control), ...(state ? { state } : {}) }));
  const columns: RecordColumn<Item<'portal.quotes.list'>>[] = [
    {
      id: 'number',
      header: t('column.number'),
      place: 'title',
      cell: (quote) => (quote.number ? <Id value={quote.number} /> : t('quotes.request')),
    },
    {
      id: 'created',
      header: t('column.date'),
      place: 'note',
      cell: (quote) => <time dateTime={quote.createdAt}>{format.date(quote.createdAt)}</time>,
    },
    {
      id: 'valid',
      header: t('quotes.validUntil'),
      cell: (quote) => (quote.validUntil ? format.date(quote.validUntil) : '—'),
    },
    {
      id: 'state',
      header: t('column.state'),
      place: 'state',
      cell: (quote) => <PublicQuoteStatus state={quote.state} />,
    },
    {
      id: 'ttc',
      header: t('column.ttc'),
      align: 'end',
      place: 'end',
      cell: (quote) =>
        quote.ttc === null ? '—' : <Money value={{ amount: quote.ttc, currency: quote.currency }} strong />,
    },
  ];
  const ask = (
    <Button asChild variant="primary">
      <Link href={portal.quoteRequest()}>{t('action.askQuote')}</Link>
    </Button>
  );
  return (
    <Page>
      <PageHeader title={t('nav.quotes')} actions={ask} />
      <RecordList
        label={t('nav.quotes')}
        columns={columns}
        source={source}
        control={control}
        rowId={(quote) => quote.id}
        rowHref={(quote) => portal.quote(quote.id)}
        filters={
          <StateChips
            name="state"
            label={t('column.state')}
            all={t('filter.all')}
            control={control}
            options={STATES.map((value) => ({ value, label: states(`publicQuote.${value}`) }))}
          />
        }
        empty={
          <EmptyState seed="quotes" title={t('quotes.empty')} action={ask}>
            {t('quotes.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
