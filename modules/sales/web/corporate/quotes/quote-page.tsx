import { useSuspenseQuery } from '@tanstack/react-query';
import { usePage } from '@cm/web-kit/area/page.ts';
import { QuoteStatus } from '../../shared/quote-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
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
  const { id } = usePage(pages.quote).params;
  const t = useT(words);
  const { data: quote } = useSuspenseQuery(quoteQuery(id));
  const can = useMay(quote.can, 'quotes.manage');
  const title = quote.number ?? (quote.origin === 'customer' ? t('quotes.request') : t('quotes.draft'));
  return (
    <Page>
      <PageHeader
        title={quote.number ? <RecordNumber value={quote.number} /> : title}
        crumbs={[{ label: t('nav.quotes'), href: corporate.quotes() }, { label: title }]}
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
      />
      {quote.stateReason ? (
        <div className="mb-(--gap)">
          <Callout tone="info" title={t('reason.label')}>
            {quote.stateReason}
          </Callout>
        </div>
      ) : null}
      {can.edit ? <QuoteBuilder key={quote.id} quote={quote} /> : <QuoteView quote={quote} />}
    </Page>
  );
}
