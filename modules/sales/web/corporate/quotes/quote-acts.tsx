import FileDown from 'lucide-react/icons/file-down';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { type Quote } from './quote-queries.ts';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';

/** What may be done to the quote besides pricing and sending it, which its builder does. */
export function QuoteActs({ quote }: { quote: Quote }) {
  const t = useT(words);
  const go = useGo();
  const refresh = useRefresh();
  const [open, setOpen] = useState<'revise' | 'withdraw' | 'decide' | null>(null);
  const path = { id: quote.id };
  const keys = [queryKeyOf('corporate.quotes')];
  const approve = useAct({
    act: (version: number, idempotencyKey) =>
      call('corporate.quotes.approve', { path, body: { version } }, { idempotencyKey }),
    refresh: keys,
    done: t('quotes.approved'),
  });
  const close = () => setOpen(null);
  const can = useMay(quote.can, 'quotes.manage');
  return (
    <>
      {can.withdraw ? (
        <Button variant="danger-ghost" aria-haspopup="dialog" onClick={() => setOpen('withdraw')}>
          {t('quotes.withdraw')}
        </Button>
      ) : null}
      {quote.pdfReady ? (
        <Button asChild>
          <a href={`/api/corporate/quotes/${encodeURIComponent(quote.id)}/pdf`} download>
            <FileDown aria-hidden="true" />
            {t('pdf')}
          </a>
        </Button>
      ) : quote.sentAt ? (
        <Button disabled loading>
          {t('quotes.pdfComing')}
        </Button>
      ) : null}
      {can.revise ? (
        <Button aria-haspopup="dialog" onClick={() => setOpen('revise')}>
          {t('quotes.revise')}
        </Button>
      ) : null}
      {can.decide ? (
        <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen('decide')}>
          {t('quotes.decide')}
        </Button>
      ) : null}
      {can.approve ? (
        <Button variant="primary" loading={approve.busy} onClick={() => approve.run(quote.editVersion)}>
          {t('quotes.approve')}
        </Button>
      ) : null}
      {open === 'withdraw' ? (
        <ReasonDialog
          title={t('quotes.withdrawTitle')}
          description={t('quotes.withdrawText')}
          submitLabel={t('quotes.withdraw')}
          danger
          max={1000}
          submit={(reason, idempotencyKey) =>
            call('corporate.quotes.withdraw', { path, body: { reason } }, { idempotencyKey })
          }
          onDone={() => refresh(...keys)}
          onClose={close}
        />
      ) : null}
      {open === 'revise' ? (
        <ReasonDialog
          title={t('quotes.reviseTitle')}
          description={t('quotes.reviseText')}
          submitLabel={t('quotes.revise')}
          max={1000}
          submit={async (reason, idempotencyKey) => {
            const { id } = await call('corporate.quotes.revise', { path, body: { reason } }, { idempotencyKey });
            toast.ok(t('quotes.revised'));
            go(corporate.quote(id));
          }}
          onDone={() => refresh(...keys)}
          onClose={close}
        />
      ) : null}
      {open === 'decide' ? <DecideDialog quote={quote} onClose={close} /> : null}
    </>
  );
}
