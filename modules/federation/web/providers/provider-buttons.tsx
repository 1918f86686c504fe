import { useQuery } from '@tanstack/react-query';
import Fingerprint from 'lucide-react/icons/fingerprint-pattern';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import type { ProviderCalls } from './provider-calls.ts';
import { leaveFor } from './way-back.ts';
import { words } from './words.ts';

export interface ProviderButtonsProps {
  readonly calls: ProviderCalls;
  /** The page that one came for. */
  readonly back: string;
  /** Somebody comes from a provider, and signs in here to link the account. */
  readonly linking: boolean;
}

/** A button for each identity provider that lets people in here; nothing where there is none. */
export function ProviderButtons({ calls, back, linking }: ProviderButtonsProps) {
  const t = useT(words);
  const { data } = useQuery(calls.offered());
  const leave = useAct({
    act: (id: string) => calls.begin(id),
    onDone: ({ url }) => leaveFor(url, back),
  });
  if (linking) return <Callout tone="info">{t('signIn.toLink')}</Callout>;
  if (!data || data.items.length === 0) return null;
  // Providers send people back to the operator's first host: from another one they go there first.
  const elsewhere = data.site !== location.origin;
  return (
    <div className="grid gap-3">
      {data.items.map(({ id, name }) => (
        <Button
          key={id}
          loading={leave.busy && leave.value === id}
          onClick={() => (elsewhere ? location.assign(`${data.site}${location.pathname}`) : leave.run(id))}
        >
          <Fingerprint aria-hidden="true" />
          {t('signIn.with', { name })}
        </Button>
      ))}
    </div>
  );
}
