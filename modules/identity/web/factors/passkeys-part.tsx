import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Button } from '@cm/ui/button.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { RecoveryCodes } from '../shared/recovery-codes.tsx';
import { AddPasskeyDialog } from './add-passkey-dialog.tsx';
import type { FactorCalls, Factors, Passkey } from './factor-calls.ts';
import { ProofDialog } from './proof-dialog.tsx';
import { RenamePasskeyDialog } from './rename-passkey-dialog.tsx';
import { words } from './words.ts';

type Open = { readonly what: 'add' } | { readonly what: 'rename' | 'remove'; readonly passkey: Passkey } | null;

export interface PasskeysPartProps {
  readonly calls: FactorCalls;
  /** After the first one came, or the last one went: the session says whether there are two factors. */
  readonly onChanged: () => void;
}

/** The person's passkeys: added, renamed, removed. */
export function PasskeysPart({ calls, onChanged }: PasskeysPartProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const { data } = useQuery(calls.query());
  const [open, setOpen] = useState<Open>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (!data) return null;
  const close = () => setOpen(null);
  const changed = (said: string) => {
    close();
    toast.ok(said);
    refresh(calls.key);
    onChanged();
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="grid min-w-56 flex-1 gap-0.5">
          <h3 className="font-medium">{t('passkeys.title')}</h3>
          <p className="text-ink-2">{t('passkeys.hint')}</p>
        </div>
        <Button aria-haspopup="dialog" onClick={() => setOpen({ what: 'add' })}>
          {t('passkeys.add')}
        </Button>
      </div>
      {data.passkeys.length > 0 ? <PasskeyRows factors={data} onOpen={setOpen} /> : null}
      {open?.what === 'add' ? (
        <AddPasskeyDialog
          calls={calls}
          factors={data}
          onClose={close}
          onAdded={(recoveryCodes) => {
            if (recoveryCodes === null) return changed(t('passkeys.added'));
            close();
            setCodes(recoveryCodes);
            refresh(calls.key);
          }}
        />
      ) : null}
      {open?.what === 'rename' ? (
        <RenamePasskeyDialog
          calls={calls}
          passkey={open.passkey}
          onClose={close}
          onDone={() => changed(t('passkeys.renamed'))}
        />
      ) : null}
      {open?.what === 'remove' ? (
        <ProofDialog
          title={t('passkeys.removeTitle', { name: open.passkey.name })}
          text={isLast(data) ? t('passkeys.removeLast') : t('passkeys.removeText')}
          submitLabel={t('passkeys.remove')}
          danger
          codes
          submit={({ proof }) => calls.removePasskey(open.passkey.id, proof)}
          onDone={() => changed(t('passkeys.removed'))}
          onClose={close}
        />
      ) : null}
      {codes ? (
        // Shown this once: nothing but the button below closes it.
        <Dialog open onOpenChange={() => undefined} title={t('codes.newTitle')}>
          <RecoveryCodes
            codes={codes}
            onKept={() => {
              setCodes(null);
              changed(t('passkeys.added'));
            }}
          />
        </Dialog>
      ) : null}
    </div>
  );
}

const isLast = ({ authenticator, passkeys }: Factors): boolean => !authenticator && passkeys.length === 1;

function PasskeyRows({ factors, onOpen }: { factors: Factors; onOpen: (open: Open) => void }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <ul className="divide-y divide-line rounded-md border border-line">
      {factors.passkeys.map((passkey) => (
        <li key={passkey.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
          <div className="grid min-w-48 flex-1 gap-0.5">
            <bdi className="font-medium wrap-anywhere">{passkey.name}</bdi>
            <p className="text-sm text-ink-2">
              {t('passkeys.since', { date: format.date(passkey.createdAt) })}
              {' · '}
              {passkey.lastUsedAt ? (
                <>
                  {t('passkeys.used')} <Ago value={passkey.lastUsedAt} />
                </>
              ) : (
                t('passkeys.neverUsed')
              )}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button
              size="sm"
              aria-label={t('passkeys.renameOf', { name: passkey.name })}
              aria-haspopup="dialog"
              onClick={() => onOpen({ what: 'rename', passkey })}
            >
              {t('passkeys.rename')}
            </Button>
            <Button
              size="sm"
              variant="danger-ghost"
              aria-label={t('passkeys.removeOf', { name: passkey.name })}
              aria-haspopup="dialog"
              onClick={() => onOpen({ what: 'remove', passkey })}
            >
              {t('passkeys.remove')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
