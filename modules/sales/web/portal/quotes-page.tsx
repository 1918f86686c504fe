import type { QuoteState } from '@cm/api-client/schema';
import { PublicQuoteStatus } from '../shared/public-quote-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { amount, cell, code, day } from '@cm/web-kit/portal/list-columns.tsx';
import { ListPage } from '@cm/web-kit/portal/list-page.tsx';
import { useList } from '@cm/web-kit/portal/queries.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { portal } from '../../paths.ts';
import { words } from './words.ts';
import { words as salesWords } from '../words.ts';

const STATES = ['sent', 'draft', 'accepted', 'declined', 'expired'] as const satisfies readonly QuoteState[];

export function QuotesPage() {
  const t = useT(words);
  const states = useT(salesWords);
  const list = useList('portal.quotes.list', {
    filters: { state: { label: t('column.state'), values: STATES, word: (value) => states(`publicQuote.${value}`) } },
  });
  return (
    <ListPage<Item<'portal.quotes.list'>>
      title={t('nav.quotes')}
      list={list}
      all={t('filter.all')}
      rowHref={(row) => portal.quote(row.id)}
      action={
        <Button asChild variant="primary">
          <Link href={portal.quoteRequest()}>{t('action.askQuote')}</Link>
        </Button>
      }
      empty={{ seed: 'quotes', title: t('quotes.empty'), text: t('quotes.emptyText') }}
      columns={[
        code('number', t('column.number'), (row) => row.number, { place: 'title', without: t('quotes.request') }),
        day('created', t('column.date'), (row) => row.createdAt, { place: 'note' }),
        day('valid', t('quotes.validUntil'), (row) => row.validUntil),
        cell('state', t('column.state'), (row) => <PublicQuoteStatus state={row.state} />, { place: 'state' }),
        amount('ttc', t('column.ttc'), (row) => row.ttc, { place: 'end', strong: true }),
      ]}
    />
  );
}
