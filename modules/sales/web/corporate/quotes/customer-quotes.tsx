import { useQuery } from '@tanstack/react-query';
import { QuoteStatus } from '../../shared/quote-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { NewestRecords } from '@cm/web-kit/staff/newest-records.tsx';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';

const LIMIT = 15;
const of = (id: string) => ({ customerId: id, limit: LIMIT });
const only = (id: string) => `?customerId=${encodeURIComponent(id)}`;

export function CustomerQuotes({ id }: { id: string }) {
  const t = useT(words);
  const query = useQuery(recordQuery('corporate.quotes.list', { query: of(id) }));
  return (
    <NewestRecords
      label={t('nav.quotes')}
      query={query}
      seed="quotes"
      empty={t('customers.noQuotes')}
      all={corporate.quotes() + only(id)}
      row={(quote) => ({
        id: quote.id,
        href: corporate.quote(quote.id),
        title: quote.number ? <Id value={quote.number} /> : t('quotes.draft'),
        status: <QuoteStatus state={quote.state} />,
        end: <Amount amount={quote.ttc} currency={quote.currency} />,
      })}
    />
  );
}
