import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { QuoteStatus } from '../../shared/quote-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { RecordNumber } from '@cm/web-kit/staff/columns.tsx';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { QuoteActs } from './quote-acts.tsx';
import { QuoteBuilder } from './quote-builder.tsx';
import { quoteQuery } from './quote-queries.ts';
import { QuoteView } from './quote-view.tsx';
import { corporate } from '../../../paths.ts';
import { pages } from '../pages.ts';
import { words } from '../words.ts';

/** One offer: built while it is a draft, read once it is out. */
export function QuotePage() {
  const t = useT(words);
  const quote = useRecord(pages.quote, ({ id }) => quoteQuery(id));
  const can = useMay(quote.can, 'quotes.manage');
  const name = quote.number ?? (quote.origin === 'customer' ? t('quotes.request') : t('quotes.draft'));
  return (
    <RecordPage
      list={{ label: t('nav.quotes'), href: corporate.quotes() }}
      name={name}
      {...(quote.number ? { title: <RecordNumber value={quote.number} /> } : {})}
      record={{ type: 'quote', id: quote.id }}
      meta={
        <>
          <QuoteStatus state={quote.state} look="tint" />
          {quote.version > 1 ? <Badge>{t('quotes.version', { version: quote.version })}</Badge> : null}
          {quote.approval.required && quote.approval.approvedAt === null ? (
            <Badge tone="warn">{t('quotes.needsApproval')}</Badge>
          ) : null}
        </>
      }
      actions={<QuoteActs quote={quote} />}
      notice={
        quote.stateReason ? (
          <Callout tone="info" title={t('reason.label')}>
            {quote.stateReason}
          </Callout>
        ) : null
      }
    >
      {can.edit ? <QuoteBuilder key={quote.id} quote={quote} /> : <QuoteView quote={quote} />}
    </RecordPage>
  );
}
