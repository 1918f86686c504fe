import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { ProofDialog } from '@cm/identity/web/factors/public.ts';
import type { LinkCalls, LinkedSignIn } from './provider-calls.ts';
import { leaveFor } from './way-back.ts';
import { words } from './words.ts';

type Open = { readonly what: 'link' | 'remove'; readonly provider: LinkedSignIn } | null;

export interface LinkedSignInsCardProps {
  readonly calls: LinkCalls;
  /** Whether the person has codes that prove that it is them. */
  readonly codes: boolean;
  /** The page that this card stands on. */
  readonly here: string;
}

/** By which providers the account is opened, and may be; nothing where the operator has none. */
export function LinkedSignInsCard({ calls, codes, here }: LinkedSignInsCardProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const { data } = useQuery(calls.query());
  const [open, setOpen] = useState<Open>(null);
  if (!data || data.items.length === 0) return null;
  const close = () => setOpen(null);
  return (
    <Card title={t('links.title')} hint={t('links.hint')}>
      <ul className="divide-y divide-line rounded-md border border-line">
        {data.items.map((provider) => (
          <LinkRow key={provider.id} provider={provider} onOpen={(what) => setOpen({ what, provider })} />
        ))}
      </ul>
      {open?.what === 'link' ? (
        <ProofDialog
          title={t('links.linkTitle', { name: open.provider.name })}
          text={t('links.linkText')}
          submitLabel={t('links.continue')}
          codes={codes}
          submit={({ proof }) => calls.begin(open.provider.id, proof)}
          onDone={({ url }) => leaveFor(url, here)}
          onClose={close}
        />
      ) : null}
      {open?.what === 'remove' ? (
        <ProofDialog
          title={t('links.removeTitle', { name: open.provider.name })}
          text={t('links.removeText')}
          submitLabel={t('links.remove')}
          danger
          codes={codes}
          submit={({ proof }) => calls.remove(open.provider.id, proof)}
          onDone={() => {
            close();
            toast.ok(t('links.removed'));
            refresh(calls.key);
          }}
          onClose={close}
        />
      ) : null}
    </Card>
  );
}

function LinkRow({ provider, onOpen }: { provider: LinkedSignIn; onOpen: (what: 'link' | 'remove') => void }) {
  const t = useT(words);
  const format = useFormat();
  const { name, linkedAt, lastUsedAt, offered } = provider;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="grid min-w-48 flex-1 gap-0.5">
        <bdi className="font-medium wrap-anywhere">{name}</bdi>
        <p className="text-sm text-ink-2">
          {linkedAt === null ? t('links.notLinked') : t('links.since', { date: format.date(linkedAt) })}
          {linkedAt === null ? null : ' · '}
          {linkedAt === null ? null : lastUsedAt ? (
            <>
              {t('links.used')} <Ago value={lastUsedAt} />
            </>
          ) : (
            t('links.neverUsed')
          )}
          {offered ? null : ` · ${t('links.off')}`}
        </p>
      </div>
      {linkedAt === null ? (
        <Button
          size="sm"
          aria-label={t('links.linkOf', { name })}
          aria-haspopup="dialog"
          onClick={() => onOpen('link')}
        >
          {t('links.link')}
        </Button>
      ) : (
        <Button
          size="sm"
          variant="danger-ghost"
          aria-label={t('links.removeOf', { name })}
          aria-haspopup="dialog"
          onClick={() => onOpen('remove')}
        >
          {t('links.remove')}
        </Button>
      )}
    </li>
  );
}
