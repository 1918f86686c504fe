import { useT } from '#kit/i18n/use-t.ts';
import { Card } from '#ui/card.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { DocumentTotals } from '../documents/document-totals.tsx';
import { LinesTable } from '../documents/lines-table.tsx';
import { taxGroupsOf } from '../documents/tax-groups.ts';
import { DetailLayout } from '../shared/detail-layout.tsx';
import { QuoteAside } from './quote-aside.tsx';
import type { Quote } from './quote-queries.ts';

/** The offer as the customer has it. */
export function QuoteView({ quote }: { quote: Quote }) {
  const t = useT('corporate');
  const states = useT('states');
  return (
    <DetailLayout aside={<QuoteAside quote={quote} />}>
      <Card title={t('lines.title')} flush>
        {quote.lines.length === 0 ? (
          <EmptyState compact seed="lines" title={t('lines.none')} />
        ) : (
          <>
            <LinesTable
              label={t('lines.title')}
              currency={quote.currency}
              lines={quote.lines.map((line) => ({ ...line, unit: states(`perCycle.${line.cycle}`) }))}
            />
            <div className="p-(--card-pad)">
              <DocumentTotals
                currency={quote.currency}
                discount={quote.discount}
                ht={quote.ht}
                groups={taxGroupsOf(quote.lines)}
                ttc={quote.ttc}
              />
            </div>
          </>
        )}
      </Card>
      {quote.notes ? (
        <Card title={t('quotes.notes')}>
          <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
            {quote.notes}
          </p>
        </Card>
      ) : null}
    </DetailLayout>
  );
}
