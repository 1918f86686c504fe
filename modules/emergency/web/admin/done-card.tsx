import { admin as auditPaths } from '@cm/audit/paths';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { stringifySearch } from '@cm/web-kit/router/search.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Link } from '@cm/ui/link.tsx';
import type { Access } from './queries.ts';
import { words } from './words.ts';

/** What was done by it, the newest first; all of it is in the log, under its hash. */
export function DoneCard({ access: { id, done, doneCount } }: { access: Access }) {
  const t = useT(words);
  const format = useFormat();
  const localised = useLocalised();
  const reads = usePermission('audit.read');
  return (
    <Card
      title={t('emergency.done')}
      hint={doneCount === 0 ? t('emergency.doneNone') : t('emergency.doneCount', { count: doneCount })}
      actions={
        reads ? (
          <Button asChild size="sm">
            <Link href={`${auditPaths.audit()}${stringifySearch({ via: `emergency:${id}` })}`}>
              {t('emergency.inLog')}
            </Link>
          </Button>
        ) : null
      }
    >
      {done.length === 0 ? null : (
        <ul className="divide-y divide-line">
          {done.map(({ position, name, label, subject, occurredAt }) => (
            <li key={position} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-2">
              <span className="min-w-0">
                <span className="font-medium">{label ? localised(label) : name}</span>
                {subject.label === null ? null : (
                  <>
                    {' · '}
                    <bdi className="wrap-anywhere">{subject.label}</bdi>
                  </>
                )}
              </span>
              <span className="figures text-sm text-ink-2">{format.dateTime(occurredAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
