import { useQuery } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import { LinesTable } from '@cm/catalogue/web/public.ts';
import { SheetCard } from '@cm/catalogue/web/public.ts';
import { PublicQuoteStatus } from '../shared/public-quote-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useSheetLines } from '@cm/catalogue/web/public.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';
import { BuyerBlock } from './buyer-block.tsx';
import { QuoteDecision } from './quote-decision.tsx';
import type { Quote } from './quote.ts';
import { portal } from '../../paths.ts';
import { quoteQuery } from './queries.ts';
import { words } from './words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';

const PDF_POLL_MS = 2500;

export function QuotePage() {
  const t = useT(words);
  const id = usePage(pages.quote).params.id;
  // The PDF is made after the sending: the page waits for it, since nothing is accepted unread.
  const { data: quote } = useQuery({
    ...quoteQuery(id),
    refetchInterval: ({ state }) => (state.data?.state === 'sent' && !state.data.pdfReady ? PDF_POLL_MS : false),
  });
  if (!quote) return null;
  const name = quote.number ?? t('quotes.request');
  return (
    <Page>
      <PageHeader
        title={quote.number ? t('quote.title', { number: quote.number }) : t('quotes.request')}
        crumbs={[{ label: t('nav.quotes'), href: portal.quotes() }, { label: name }]}
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
      />
      <div className="grid gap-(--gap)">
        <QuoteNotice quote={quote} />
        {quote.lines.length > 0 ? <QuoteSheet quote={quote} /> : null}
        {quote.requestText ? (
          <Card title={t('quote.request')}>
            <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
              {quote.requestText}
            </p>
          </Card>
        ) : null}
        {quote.can.accept || quote.can.decline ? <QuoteDecision quote={quote} /> : null}
      </div>
    </Page>
  );
}

/** What the state means for the customer, in one sentence. */
function QuoteNotice({ quote }: { quote: Quote }) {
  const t = useT(words);
  const format = useFormat();
  const on = quote.decidedAt ? format.dateTime(quote.decidedAt) : '';
  switch (quote.state) {
    case 'draft':
      return <Callout tone="info">{t('quote.draft')}</Callout>;
    case 'accepted':
      return <Callout tone="ok">{t('quote.accepted', { date: on })}</Callout>;
    case 'declined':
      return <Callout tone="info">{quote.stateReason ?? t('quote.declined', { date: on })}</Callout>;
    case 'expired':
      return <Callout tone="warn">{t('quote.expired')}</Callout>;
    case 'superseded':
      return <Callout tone="info">{t('quote.superseded')}</Callout>;
    default:
      return quote.pdfReady ? null : <Callout tone="info">{t('quote.pdfSoon')}</Callout>;
  }
}

function QuoteSheet({ quote }: { quote: Quote }) {
  const t = useT(words);
  const sheet = useT(catalogueDocumentWords);
  const format = useFormat();
  const { tenant } = useSession();
  const lines = useSheetLines();
  const value = (amount: number) => ({ amount, currency: quote.currency });
  const { totals } = quote;
  return (
    <SheetCard
      title={sheet('quote')}
      number={quote.number}
      seller={tenant.name}
      buyer={<BuyerBlock />}
      facts={[
        { label: sheet('issuedOn'), value: format.date(quote.sentAt ?? quote.createdAt, 'long') },
        ...(quote.validUntil ? [{ label: sheet('validUntil'), value: format.date(quote.validUntil, 'long') }] : []),
      ]}
    >
      <LinesTable label={t('quote.lines')} lines={lines(quote.lines)} currency={quote.currency} />
      {totals ? (
        <LedgerTotals
          rows={[
            ...(totals.discount > 0 ? [{ label: sheet('discount'), value: value(-totals.discount) }] : []),
            { label: sheet('totalHt'), value: value(totals.ht) },
            { label: sheet('totalTax'), value: value(totals.tax) },
          ]}
          total={{ label: sheet('totalTtc'), value: value(totals.ttc) }}
        />
      ) : (
        <p className="text-ink-2">{t('quote.unpriced')}</p>
      )}
      {quote.notes ? (
        <p dir="auto" className="text-sm wrap-anywhere whitespace-pre-wrap text-ink-2">
          {quote.notes}
        </p>
      ) : null}
    </SheetCard>
  );
}
