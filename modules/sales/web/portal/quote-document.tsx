import { LinesTable } from '@cm/catalogue/web/public.ts';
import { DocumentCard } from '@cm/catalogue/web/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { useDocumentLines } from '@cm/catalogue/web/public.ts';
import { BuyerBlock } from './buyer-block.tsx';
import type { Quote } from './quote.ts';
import { words } from './words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';

export function QuoteDocument({ quote }: { quote: Quote }) {
  const t = useT(words);
  const documentT = useT(catalogueDocumentWords);
  const format = useFormat();
  const { tenant } = useSession();
  const lines = useDocumentLines();
  const value = (amount: number) => ({ amount, currency: quote.currency });
  const { totals } = quote;
  return (
    <DocumentCard
      title={documentT('quote')}
      number={quote.number}
      seller={tenant.name}
      buyer={<BuyerBlock />}
      facts={[
        { label: documentT('issuedOn'), value: format.date(quote.sentAt ?? quote.createdAt, 'long') },
        ...(quote.validUntil ? [{ label: documentT('validUntil'), value: format.date(quote.validUntil, 'long') }] : []),
      ]}
    >
      <LinesTable label={t('quote.lines')} lines={lines(quote.lines)} currency={quote.currency} />
      {totals ? (
        <LedgerTotals
          rows={[
            ...(totals.discount > 0 ? [{ label: documentT('discount'), value: value(-totals.discount) }] : []),
            { label: documentT('totalHt'), value: value(totals.ht) },
            { label: documentT('totalTax'), value: value(totals.tax) },
          ]}
          total={{ label: documentT('totalTtc'), value: value(totals.ttc) }}
        />
      ) : (
        <p className="text-ink-2">{t('quote.unpriced')}</p>
      )}
      {quote.notes ? (
        <p dir="auto" className="text-sm wrap-anywhere whitespace-pre-wrap text-ink-2">
          {quote.notes}
        </p>
      ) : null}
    </DocumentCard>
  );
}
