import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { type Quote } from './quote-queries.ts';
import { words } from '../words.ts';

/** Sending gives the number and closes the draft: it is asked for once more, with what will leave. */
export function SendDialog({ quote, onClose }: { quote: Quote; onClose: () => void }) {
  const t = useT(words);
  const send = useAct({
    act: (version: number, idempotencyKey) =>
      call('corporate.quotes.send', { path: { id: quote.id }, body: { version } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.quotes')],
    done: ({ number }) => t('quotes.sentDone', { number }),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('quotes.sendTitle')}
      description={t('quotes.sendText')}
      confirmLabel={t('quotes.send')}
      loading={send.busy}
      onConfirm={() => send.run(quote.editVersion)}
    >
      <p className="flex items-baseline justify-between gap-4 rounded-md bg-sunken px-3.5 py-3">
        <span>{t('totals.ttc')}</span>
        <Amount amount={quote.ttc} currency={quote.currency} strong />
      </p>
    </ConfirmDialog>
  );
}
