import { useState } from 'react';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { Button } from '@cm/ui/button.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { Factors } from '../../factors/factor-calls.ts';
import { ProofDialog } from '../../factors/proof-dialog.tsx';
import { AddNumber } from './add-number.tsx';
import { isolated } from './isolated.ts';
import { words } from './words.ts';

export interface SmsPartProps {
  readonly factors: Factors;
  readonly onChanged: () => void;
}

/** The number that codes are sent to when what is stronger is not at hand: added, changed, removed. */
export function SmsPart({ factors: { sms, smsOffered }, onChanged }: SmsPartProps) {
  const t = useT(words);
  const [open, setOpen] = useState<'add' | 'remove' | null>(null);
  const changed = (said: string) => {
    setOpen(null);
    toast.ok(said);
    onChanged();
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="grid min-w-56 flex-1 gap-0.5">
          <h3 className="font-medium">{t('sms.title')}</h3>
          <p className="text-ink-2">{t('sms.hint')}</p>
          {smsOffered ? null : <p className="text-warn-text">{t('sms.off')}</p>}
        </div>
        {smsOffered ? (
          <Button aria-haspopup="dialog" onClick={() => setOpen('add')}>
            {t(sms ? 'sms.change' : 'sms.add')}
          </Button>
        ) : null}
      </div>
      {sms ? <NumberRow sms={sms} onRemove={() => setOpen('remove')} /> : null}
      {open === 'add' ? <AddNumber onClose={() => setOpen(null)} onAdded={() => changed(t('sms.added'))} /> : null}
      {open === 'remove' ? (
        <ProofDialog
          title={t('sms.removeTitle')}
          text={t('sms.removeText')}
          submitLabel={t('sms.remove')}
          danger
          codes
          submit={async ({ proof }) => {
            await call('portal.sms.remove', { body: { proof } });
          }}
          onDone={() => changed(t('sms.removed'))}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  );
}

function NumberRow({ sms, onRemove }: { sms: NonNullable<Factors['sms']>; onRemove: () => void }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line px-4 py-3">
      <div className="grid min-w-48 flex-1 gap-0.5">
        <span className="font-medium">{isolated(sms.number)}</span>
        <p className="text-sm text-ink-2">
          {t('sms.since', { date: format.date(sms.provedAt) })}
          {' · '}
          {sms.lastUsedAt ? (
            <>
              {t('sms.used')} <Ago value={sms.lastUsedAt} />
            </>
          ) : (
            t('sms.neverUsed')
          )}
        </p>
      </div>
      <Button size="sm" variant="danger-ghost" aria-haspopup="dialog" onClick={onRemove}>
        {t('sms.remove')}
      </Button>
    </div>
  );
}
