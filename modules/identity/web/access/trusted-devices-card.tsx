import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import type { AccessCalls, TrustedDevice } from './access-calls.ts';
import { words } from './words.ts';

/** The browsers in which one is not asked for one's second factor; nothing for who has none, and where the operator allows no such. */
export function TrustedDevicesCard({ calls }: { readonly calls: AccessCalls }) {
  const t = useT(words);
  const { user } = useSession();
  const { data } = useQuery(calls.trustedDevices());
  const refresh = [calls.trustedDevicesKey, calls.activityKey];
  const end = useAct({ act: calls.endTrust, done: t('trusted.ended'), refresh });
  const endAll = useAct({ act: (_all: 'all') => calls.endAllTrust(), done: t('trusted.allEnded'), refresh });
  if (!data || data.days === null || !user.twoFactor) return null;
  const { items } = data;
  return (
    <Card
      title={t('trusted.title')}
      hint={t('trusted.hint', { count: data.days })}
      flush
      actions={
        items.length > 1 ? (
          <Button loading={endAll.busy} onClick={() => endAll.run('all')}>
            {t('trusted.endAll')}
          </Button>
        ) : null
      }
    >
      {items.length === 0 ? (
        <EmptyState compact seed="trusted-devices" title={t('trusted.empty')}>
          {t('trusted.emptyText')}
        </EmptyState>
      ) : (
        <ul className="mt-2 border-t border-line">
          {items.map((device) => (
            <Row key={device.id} device={device} busy={end.value === device.id} onEnd={() => end.run(device.id)} />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface RowProps {
  readonly device: TrustedDevice;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function Row({ device, busy, onEnd }: RowProps) {
  const t = useT(words);
  const format = useFormat();
  const name = device.device || t('trusted.unknown');
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-(--card-pad) py-3 last:border-b-0">
      <div className="grid min-w-48 flex-1 gap-0.5">
        <p className="flex flex-wrap items-center gap-2">
          <bdi className="font-medium">{name}</bdi>
          {device.current ? <Badge tone="ok">{t('trusted.current')}</Badge> : null}
        </p>
        <p className="text-sm text-ink-2">
          {t('trusted.days', { since: format.date(device.trustedAt), until: format.date(device.until) })}
          {' · '}
          {t('trusted.used')} <Ago value={device.lastUsedAt} />
        </p>
      </div>
      <Button size="sm" loading={busy} onClick={onEnd} aria-label={t('trusted.endOf', { device: name })}>
        {t('trusted.end')}
      </Button>
    </li>
  );
}
