import { useQuery } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import { LinesTable } from '#features/sheet/lines-table.tsx';
import { SheetCard } from '#features/sheet/sheet-card.tsx';
import { PublicQuoteStatus } from '#features/status/public-quote-status.tsx';
import { useFormat } from '#kit/format/use-format.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { portal } from '#kit/paths.ts';
import { useSession } from '#kit/session.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Card } from '#ui/card.tsx';
import { LedgerTotals } from '#ui/ledger-totals.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Page } from '../../page.tsx';
import { quoteQuery } from '../queries.ts';
import { useSheetLines } from '../sheet-lines.ts';
import { useParam } from '../use-param.ts';
import { BuyerBlock } from './buyer-block.tsx';
import { QuoteDecision } from './quote-decision.tsx';
import type { Quote } from './quote.ts';

const PDF_POLL_MS = 2500;

export function QuotePage() {
  const t = useT('portal');
  const id = useParam('quoteId');
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
  const t = useT('portal');
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
  const t = useT('portal');
  const sheet = useT('sheet');
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
