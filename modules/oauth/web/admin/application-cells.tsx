import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import type { Application } from './application-menu.tsx';
import { words } from './words.ts';

/** Its name with its identifier; state and person stand under them where there is no room for columns. */
export function ApplicationName({ of }: { of: Application }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <span className="grid gap-0.5">
      <bdi className="wrap-anywhere">{of.name}</bdi>
      <span className="hidden text-[0.86em] font-normal text-ink-2 md:inline">
        <Id value={of.id} copy />
      </span>
      {of.lastRefusedAt === null ? null : (
        <span className="text-sm font-normal text-warn-text">
          {t('apps.refused', { when: format.dateTime(of.lastRefusedAt) })}
        </span>
      )}
      <span className="grid gap-0.5 text-sm font-normal md:hidden">
        <ApplicationState of={of} />
        <ApplicationOwner of={of} />
      </span>
    </span>
  );
}

const LOOK = { in_use: 'active', disabled: 'suspended', over: 'closed', stopped: 'failed' } as const;

export function ApplicationState({ of: { state, expiresAt } }: { of: Application }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <span className="grid gap-0.5">
      <Status kind={LOOK[state]}>{t(`apps.state.${state}`)}</Status>
      {expiresAt === null || state !== 'in_use' ? null : (
        <span className="text-sm text-ink-2">{t('apps.until', { when: format.date(expiresAt) })}</span>
      )}
    </span>
  );
}

export function ApplicationOwner({ of: { owner } }: { of: Application }) {
  const t = useT(words);
  return owner.active ? (
    <bdi className="wrap-anywhere">{owner.name}</bdi>
  ) : (
    <span className="text-sm wrap-anywhere text-bad-text">{t('apps.ownerGone', { name: owner.name })}</span>
  );
}

export function ApplicationRights({ of: { scopes, lacking } }: { of: Application }) {
  const t = useT(words);
  return (
    <span className="grid gap-0.5">
      <span>{t('apps.rights', { count: scopes.length })}</span>
      <bdi dir="ltr" className="line-clamp-2 text-start font-mono text-[0.86em] wrap-anywhere text-ink-2">
        {scopes.join(' ')}
      </bdi>
      {lacking.length === 0 ? null : (
        <span className="text-sm text-warn-text">{t('apps.lacking', { count: lacking.length })}</span>
      )}
    </span>
  );
}

export function LastToken({ of: { lastTokenAt } }: { of: Application }) {
  const t = useT(words);
  const format = useFormat();
  return <span>{lastTokenAt === null ? t('apps.never') : format.dateTime(lastTokenAt)}</span>;
}
