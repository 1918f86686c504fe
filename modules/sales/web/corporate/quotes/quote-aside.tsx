import { useQuery } from '@tanstack/react-query';
import { QuoteStatus } from '../../shared/quote-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { RecordCards } from '@cm/web-kit/staff/record-cards.tsx';
import { CustomerCard } from '@cm/customers/web/corporate/public.ts';
import { chainOf, type Quote } from './quote-queries.ts';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';

/** Beside the quote: its customer, what they asked, its dates, its decision, its other versions. */
export function QuoteAside({ quote }: { quote: Quote }) {
  const t = useT(words);
  const format = useFormat();
  const { decision } = quote;
  const hasCategory = quote.lines.some(({ categoryDiscountBp }) => categoryDiscountBp > 0);
  return (
    <>
      <CustomerCard id={quote.customerId} />
      <RecordCards record={{ type: 'quote', id: quote.id }} />
      {quote.requestText ? (
        <Card title={t('quotes.requested')}>
          <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
            {quote.requestText}
          </p>
        </Card>
      ) : null}
      <Card title={t('quotes.facts')}>
        <KeyValue
          items={[
            { label: t('col.createdAt'), value: format.date(quote.createdAt) },
            ...(quote.sentAt ? [{ label: t('quotes.sentAt'), value: format.dateTime(quote.sentAt) }] : []),
            {
              label: t('quotes.validUntil'),
              value: quote.validUntil ? format.date(quote.validUntil) : t('quotes.validOnSending'),
            },
            {
              label: t(hasCategory ? 'quotes.discountBeyond' : 'quotes.discountShare'),
              value: format.percent(quote.discountShareBp / 10_000),
            },
            ...(quote.approval.approvedAt
              ? [{ label: t('quotes.approvedAt'), value: format.dateTime(quote.approval.approvedAt) }]
              : []),
            ...(decision && quote.decidedAt
              ? [
                  {
                    label: t('quotes.decidedAt'),
                    value: `${format.dateTime(quote.decidedAt)} · ${t(`quotes.by.${decision.by}`)}`,
                  },
                  ...(decision.ip ? [{ label: t('quotes.from'), value: <Id value={decision.ip} /> }] : []),
                  ...(decision.pdfSha256
                    ? [{ label: t('quotes.hash'), value: <Id value={decision.pdfSha256} copy /> }]
                    : []),
                ]
              : []),
          ]}
        />
      </Card>
      {quote.number ? <Versions quote={quote} number={quote.number} /> : null}
    </>
  );
}

function Versions({ quote, number }: { quote: Quote; number: string }) {
  const t = useT(words);
  const chain = chainOf(number);
  const { data } = useQuery(
    recordQuery('corporate.quotes.list', { query: { customerId: quote.customerId, limit: 100 } }),
  );
  const others = (data?.items ?? []).filter(
    (one) => one.id !== quote.id && one.number !== null && chainOf(one.number) === chain,
  );
  if (others.length === 0) return null;
  return (
    <Card title={t('quotes.versions')}>
      <ul className="grid gap-2">
        {others.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-2">
            <Link href={corporate.quote(one.id)} className="rounded-sm text-accent-text hover:underline">
              <Id value={one.number ?? ''} />
            </Link>
            <QuoteStatus state={one.state} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
