import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ConsentSteps } from '../shared/consent-steps.tsx';
import { LinesTable } from '@cm/catalogue/web/public.ts';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Field } from '@cm/ui/field.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { useDocumentLines } from '@cm/catalogue/web/public.ts';
import { KycNeedNotice } from './kyc-need.tsx';
import type { Quote } from './quote.ts';
import { portal } from '../../paths.ts';
import { portal as customersPortal } from '@cm/customers/paths';
import { words } from './words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';

const CONSENT = { termsShown: true, detailsChecked: true, confirmed: true } as const;

/** Yes, through the three steps and on the very PDF that was read; or no, with a word of why. */
export function QuoteDecision({ quote }: { quote: Quote }) {
  const t = useT(words);
  const [accepting, setAccepting] = useState(false);
  const [declining, setDeclining] = useState(false);
  return (
    <section aria-label={t('quote.decision')} className="grid gap-(--gap)">
      {quote.can.accept ? <KycNeedNotice need={quote.kyc} /> : null}
      {accepting ? <Acceptance quote={quote} /> : null}
      <div className="flex flex-wrap justify-end gap-2" data-screen-only>
        {quote.can.decline ? (
          <Button variant="danger-ghost" aria-haspopup="dialog" onClick={() => setDeclining(true)}>
            {t('quote.decline')}
          </Button>
        ) : null}
        {quote.can.accept && !accepting ? (
          <Button variant="primary" disabled={quote.pdfSha256 === null} onClick={() => setAccepting(true)}>
            {t('quote.accept')}
          </Button>
        ) : null}
      </div>
      <DeclineDialog quote={quote} open={declining} onOpenChange={setDeclining} />
    </section>
  );
}

/** A decision settles the quote, which may become an order. */
const SETTLED = [queryKeyOf('portal.quotes'), queryKeyOf('portal.orders')];

function Acceptance({ quote }: { quote: Quote }) {
  const t = useT(words);
  const documentT = useT(catalogueDocumentWords);
  const format = useFormat();
  const sentence = useProblemSentence();
  const router = useRouter();
  const lines = useDocumentLines();
  const { totals, currency } = quote;
  const accept = useAct({
    act: (pdfSha256: string, idempotencyKey) =>
      call(
        'portal.quotes.accept',
        { path: { id: quote.id }, body: { pdfSha256, consent: CONSENT } },
        { idempotencyKey },
      ),
    done: ({ orderNumber }) => t('quote.acceptDone', { number: orderNumber }),
    refresh: SETTLED,
    onDone: ({ orderId }) => router.history.push(portal.order(orderId)),
  });
  const needsKyc = accept.error instanceof ApiProblem && accept.error.code === 'customers.kyc_required';
  const value = (amount: number) => ({ amount, currency });
  return (
    <ConsentSteps
      focusFirst
      details={
        <div className="grid gap-4">
          <LinesTable label={t('quote.lines')} lines={lines(quote.lines)} currency={currency} />
          {totals ? (
            <LedgerTotals
              rows={[
                { label: documentT('totalHt'), value: value(totals.ht) },
                { label: documentT('totalTax'), value: value(totals.tax) },
              ]}
              total={{ label: documentT('totalTtc'), value: value(totals.ttc) }}
            />
          ) : null}
          <p className="text-sm text-ink-2">
            <a
              href={`/api/portal/quotes/${quote.id}/pdf`}
              download={`${quote.number ?? 'devis'}.pdf`}
              className="text-accent-text underline underline-offset-4"
            >
              {t('quote.readPdf')}
            </a>
          </p>
        </div>
      }
      engagement={t('quote.engagement', {
        number: quote.number ?? '',
        amount: format.money(value(totals?.ttc ?? 0)),
      })}
      confirmLabel={t('quote.confirm')}
      onConfirm={() => accept.run(quote.pdfSha256 ?? '')}
      busy={accept.busy}
      failure={
        accept.error ? (
          <>
            {sentence(accept.error)}{' '}
            {needsKyc ? (
              <Link href={customersPortal.verification()} className="underline underline-offset-4">
                {t('todo.complete')}
              </Link>
            ) : null}
          </>
        ) : null
      }
    />
  );
}

function DeclineDialog({
  quote,
  open,
  onOpenChange,
}: {
  quote: Quote;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useT(words);
  const [reason, setReason] = useState('');
  const decline = useAct({
    act: (text: string, idempotencyKey) =>
      call('portal.quotes.decline', { path: { id: quote.id }, body: { reason: text || null } }, { idempotencyKey }),
    done: t('quote.declineDone'),
    refresh: SETTLED,
    onDone: () => onOpenChange(false),
  });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('quote.declineTitle', { number: quote.number ?? '' })}
      description={t('quote.declineText')}
      confirmLabel={t('quote.decline')}
      danger
      loading={decline.busy}
      onConfirm={() => decline.run(reason.trim())}
    >
      <Field label={t('quote.reason')} optional>
        <Textarea maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmDialog>
  );
}
