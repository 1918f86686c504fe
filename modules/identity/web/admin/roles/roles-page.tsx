import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PermissionMatrix } from '../permissions/permission-matrix.tsx';
import { type RoleChange, roleChanges, type RoleDrafts, togglePermission } from '../permissions/role-changes.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { ChangesDialog } from './changes-dialog.tsx';
import { type Role, rolesQuery, permissionsQuery } from '../queries.ts';
import { words } from '../words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

/** Who may do what: permissions by module against roles. Nothing is saved before its differences were read. */
export function RolesPage() {
  const t = useT(words);
  const common = useT(kitWords);
  const roles = useQuery(rolesQuery());
  const [drafts, setDrafts] = useState<RoleDrafts>({});
  const [reading, setReading] = useState(false);
  const canManage = usePermission('roles.manage');
  const changes = roleChanges(roles.data ?? [], drafts);
  const count = changes.reduce((sum, change) => sum + change.added.length + change.removed.length, 0);
  return (
    <Page>
      <PageHeader
        title={t('nav.roles')}
        meta={t('roles.text')}
        actions={
          count > 0 ? (
            <>
              <Button onClick={() => setDrafts({})}>{common('action.cancel')}</Button>
              <Button variant="primary" onClick={() => setReading(true)}>
                {t('roles.review', { count })}
              </Button>
            </>
          ) : null
        }
      />
      {canManage ? null : (
        <div className="mb-(--gap)">
          <Callout tone="info">{t('roles.readOnly')}</Callout>
        </div>
      )}
      {roles.error && !roles.data ? (
        <ErrorState error={roles.error} onRetry={() => void roles.refetch()} retrying={roles.isFetching} />
      ) : roles.data ? (
        <Matrix roles={roles.data} drafts={drafts} onDrafts={setDrafts} readOnly={!canManage} />
      ) : (
        <Skeleton className="h-[60dvh]" />
      )}
      {reading ? (
        <SaveChanges changes={changes} onClose={() => setReading(false)} onSaved={() => setDrafts({})} />
      ) : null}
    </Page>
  );
}

interface MatrixProps {
  readonly roles: readonly Role[];
  readonly drafts: RoleDrafts;
  readonly onDrafts: (drafts: RoleDrafts) => void;
  readonly readOnly: boolean;
}

function Matrix({ roles, drafts, onDrafts, readOnly }: MatrixProps) {
  const t = useT(words);
  const locale = useLocale();
  const { permissions } = useSession();
  const { data } = useQuery(permissionsQuery());
  const declared = data?.items ?? [];
  const existing = new Set(roles.flatMap((role) => role.permissions));
  for (const key of permissions) existing.add(key);
  // Where nobody holds everything (no administrator yet), the known ones are shown all the same.
  if (!roles.some((role) => role.key === 'administrator'))
    for (const { key, zone } of declared) if (zone === 'staff') existing.add(key);
  const ordered = roles.toSorted(
    (a, b) => Number(b.key === 'administrator') - Number(a.key === 'administrator') || a.key.localeCompare(b.key),
  );
  return (
    <PermissionMatrix
      label={t('nav.roles')}
      roles={ordered.map((role) => ({
        id: role.id,
        name: textIn(role.name, locale),
        members: role.members,
        permissions: new Set(drafts[role.id] ?? role.permissions),
        stored: new Set(role.permissions),
        locked: role.key === 'administrator',
      }))}
      permissions={existing}
      declared={declared}
      modules={data?.modules ?? []}
      held={new Set(permissions)}
      readOnly={readOnly}
      onToggle={(roleId, key, on) => {
        const role = roles.find((one) => one.id === roleId);
        if (role) onDrafts(togglePermission(drafts, role, key, on));
      }}
    />
  );
}

interface SaveChangesProps {
  readonly changes: readonly RoleChange<Role>[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

function SaveChanges({ changes, onClose, onSaved }: SaveChangesProps) {
  const t = useT(words);
  const sentence = useProblemSentence();
  const queryClient = useQueryClient();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    setSaving(true);
    setFailure(null);
    // Roles saved before a refusal are saved: the drafts are measured again against what is stored now.
    const reread = () => queryClient.invalidateQueries({ queryKey: queryKeyOf('admin.roles') });
    try {
      for (const { role, next } of changes)
        await call('admin.roles.update', { path: { id: role.id }, body: { permissions: [...next] } });
      await reread();
      toast.ok(t('roles.saved'));
      onSaved();
      onClose();
    } catch (error) {
      setFailure(sentence(error));
      setSaving(false);
      await reread();
    }
  };
  return (
    <ChangesDialog
      changes={changes}
      saving={saving}
      failure={failure}
      onClose={onClose}
      onConfirm={() => void save()}
    />
  );
}
