import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { DocumentTotals } from '@cm/catalogue/web/corporate/public.ts';
import { LinesTable } from '@cm/catalogue/web/corporate/public.ts';
import { taxGroupsOf } from '@cm/catalogue/web/corporate/public.ts';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { QuoteAside } from './quote-aside.tsx';
import type { Quote } from './quote-queries.ts';
import { words } from '../words.ts';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';

/** The offer as the customer has it. */
export function QuoteView({ quote }: { quote: Quote }) {
  const t = useT(words);
  const states = useT(catalogueWords);
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
