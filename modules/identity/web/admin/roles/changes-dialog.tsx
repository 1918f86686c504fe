import { PermissionName } from '../permissions/permission-name.tsx';
import type { RoleChange } from '../permissions/role-changes.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import type { Role } from '../queries.ts';
import { words } from '../words.ts';

export interface ChangesDialogProps {
  readonly changes: readonly RoleChange<Role>[];
  readonly saving: boolean;
  readonly failure: string | null;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** What each role gains and loses, before it is saved, and how many people it concerns. */
export function ChangesDialog({ changes, saving, failure, onClose, onConfirm }: ChangesDialogProps) {
  const t = useT(words);
  const locale = useLocale();
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('roles.changesTitle')}
      description={t('roles.changesText')}
      confirmLabel={t('roles.save')}
      loading={saving}
      onConfirm={onConfirm}
    >
      {failure ? (
        <Callout tone="bad" live>
          {failure}
        </Callout>
      ) : null}
      <div className="grid max-h-[50dvh] gap-4 overflow-y-auto">
        {changes.map(({ role, added, removed }) => (
          <section key={role.id} className="grid gap-1.5">
            <h3 className="font-semibold">
              <bdi>{textIn(role.name, locale)}</bdi>
              <span className="ms-2 text-sm font-normal text-ink-2">{t('roles.members', { count: role.members })}</span>
            </h3>
            <ul className="grid gap-1 text-sm">
              {added.map((key) => (
                <Line key={key} sign="+" word={t('roles.willAdd')} value={key} className="bg-ok-tint text-ok-text" />
              ))}
              {removed.map((key) => (
                <Line
                  key={key}
                  sign="−"
                  word={t('roles.willRemove')}
                  value={key}
                  className="bg-bad-tint text-bad-text"
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ConfirmDialog>
  );
}

function Line({ sign, word, value, className }: { sign: string; word: string; value: string; className: string }) {
  return (
    <li className={`flex items-baseline gap-2 rounded-sm px-2 py-1 ${className}`}>
      <span aria-hidden="true" className="figures w-3 font-semibold">
        {sign}
      </span>
      <span className="sr-only">{word}</span>
      <span>
        <PermissionName value={value} />
      </span>
    </li>
  );
}
