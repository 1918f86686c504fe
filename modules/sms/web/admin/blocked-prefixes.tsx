import { useState } from 'react';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import type { Usage } from './queries.ts';
import { words } from './words.ts';

/** An isolated number, since a plus at its start would wander in Arabic. */
const shown = (prefix: string): string => `\u2066+${prefix}…\u2069`;

/** The ranges of numbers that nothing leaves for, and the way to let them through again. */
export function BlockedPrefixes({ blocked }: { blocked: Usage['blocked'] }) {
  const t = useT(words);
  const [released, setReleased] = useState<string | null>(null);
  return (
    <Card flush title={t('sms.blocked')} hint={t('sms.blockedHint')}>
      {blocked.length === 0 ? (
        <EmptyState seed="prefixes" compact title={t('sms.noBlocked')}>
          {t('sms.noBlockedText')}
        </EmptyState>
      ) : (
        <ul>
          {blocked.map((one) => (
            <Row key={one.prefix} of={one} onRelease={() => setReleased(one.prefix)} />
          ))}
        </ul>
      )}
      {released === null ? null : (
        <ConfirmAct
          open
          onOpenChange={() => setReleased(null)}
          title={t('sms.releaseTitle', { prefix: shown(released) })}
          description={t('sms.releaseText')}
          confirmLabel={t('sms.release')}
          act={(idempotencyKey) => call('admin.sms.release', { path: { prefix: released } }, { idempotencyKey })}
          done={t('sms.released', { prefix: shown(released) })}
          refresh={[queryKeyOf('admin.sms')]}
          onDone={() => setReleased(null)}
        />
      )}
    </Card>
  );
}

function Row({ of, onRelease }: { of: Usage['blocked'][number]; onRelease: () => void }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line px-(--card-pad) py-2.5">
      <span className="min-w-32 font-medium">{shown(of.prefix)}</span>
      <span className="figures flex-1 text-ink-2">
        {t('sms.read', { verified: format.number(of.verified), sent: format.number(of.sent) })}
        {' · '}
        <time dateTime={of.blockedAt}>{t('sms.since', { at: format.dateTime(of.blockedAt) })}</time>
      </span>
      <Button
        size="sm"
        aria-label={t('sms.releaseOf', { prefix: shown(of.prefix) })}
        aria-haspopup="dialog"
        onClick={onRelease}
      >
        {t('sms.release')}
      </Button>
    </li>
  );
}
