import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status } from '@cm/ui/status-glyph.tsx';
import type { Breach } from './queries.ts';
import { words } from './words.ts';

/** Until when the authority must be told, or when it was. */
export function BreachClock({ of: { notifyBy, notifiedOn, late } }: { of: Breach }) {
  const t = useT(words);
  const format = useFormat();
  if (notifiedOn !== null) {
    const kind = late ? 'overdue' : 'active';
    return <Status kind={kind}>{t('breach.notifiedOn', { day: format.date(notifiedOn) })}</Status>;
  }
  return (
    <Status kind={late ? 'overdue' : 'waiting'}>
      {t(late ? 'breach.lateSince' : 'breach.notifyBy', { day: format.date(notifyBy) })}
    </Status>
  );
}
