import { quoteQuery } from './queries.ts';
import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import Download from 'lucide-react/icons/download';
import { PublicQuoteStatus } from '../shared/public-quote-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { QuoteNotice } from './quote-notice.tsx';
import { QuoteDocument } from './quote-document.tsx';
import { pages } from './pages.ts';
import { QuoteDecision } from './quote-decision.tsx';
import { portal } from '../../paths.ts';
import { words } from './words.ts';

/** An offer as the customer reads it, and the decision. */
export function QuotePage() {
  const t = useT(words);
  const quote = useRecord(pages.quote, ({ id }) => quoteQuery(id));
  const name = quote.number ?? t('quotes.request');
  return (
    <RecordPage
      list={{ label: t('nav.quotes'), href: portal.quotes() }}
      name={name}
      title={quote.number ? t('quote.title', { number: quote.number }) : name}
      meta={<PublicQuoteStatus state={quote.state} look="tint" />}
      actions={
        quote.pdfReady ? (
          <Button asChild>
            <a href={`/api/portal/quotes/${quote.id}/pdf`} download={`${name}.pdf`}>
              <Download aria-hidden="true" />
              {t('action.pdf')}
            </a>
          </Button>
        ) : null
      }
    >
      <div className="grid gap-(--gap)">
        <QuoteNotice quote={quote} />
        {quote.lines.length > 0 ? <QuoteDocument quote={quote} /> : null}
        {quote.requestText ? (
          <Card title={t('quote.request')}>
            <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
              {quote.requestText}
            </p>
          </Card>
        ) : null}
        {quote.can.accept || quote.can.decline ? <QuoteDecision quote={quote} /> : null}
      </div>
    </RecordPage>
  );
}
