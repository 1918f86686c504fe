import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { QuoteStatus } from '#features/status/quote-status.tsx';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { Badge } from '#ui/badge.tsx';
import { Callout } from '#ui/callout.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Page } from '../../page.tsx';
import { RecordNumber } from '../shared/columns.tsx';
import { useMay } from '../shared/use-may.ts';
import { QuoteActs } from './quote-acts.tsx';
import { QuoteBuilder } from './quote-builder.tsx';
import { quoteQuery } from './quote-queries.ts';
import { QuoteView } from './quote-view.tsx';

/** One offer: built while it is a draft, read once it is out. */
export function QuotePage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const t = useT('corporate');
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
