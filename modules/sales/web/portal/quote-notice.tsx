import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import type { Quote } from './quote.ts';
import { words } from './words.ts';

/** What the state means for the customer, in one sentence. */
export function QuoteNotice({ quote }: { quote: Quote }) {
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
