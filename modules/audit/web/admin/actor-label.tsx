import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import type { AuditEntry } from './queries.ts';
import { words } from './words.ts';

/** Who did it: a person by name, the system with the work it was at, a visitor nobody knows yet. */
export function ActorLabel({ entry }: { entry: Pick<AuditEntry, 'actor' | 'actorName'> }) {
  const t = useT(words);
  const [kind, ...rest] = entry.actor.split(':');
  if (kind === 'anonymous') return <span className="text-ink-2">{t('audit.visitor')}</span>;
  if (kind === 'system') {
    return (
      <span className="inline-flex flex-wrap items-baseline gap-x-1.5 text-ink-2">
        {t('audit.system')}
        <span className="text-xs text-ink-3">
          <Id value={rest.join(':')} />
        </span>
      </span>
    );
  }
  return <bdi className="wrap-anywhere">{entry.actorName}</bdi>;
}
