import Plus from 'lucide-react/icons/plus';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { roleChanges, type RoleDrafts } from '../permissions/role-changes.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { DeleteRoleDialog } from './delete-role-dialog.tsx';
import { PasskeyOnlyDialog } from './passkey-only-dialog.tsx';
import { NewRoleDialog, RenameRoleDialog } from './role-dialog.tsx';
import type { RoleAct } from './role-menu.tsx';
import { SaveChanges } from './save-changes.tsx';
import { Matrix } from './roles-matrix.tsx';
import { type Role, rolesQuery } from '../queries.ts';
import { words } from '../words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

/** The act that is asked about; a copy of no role is a new one. */
interface Open {
  readonly act: RoleAct;
  readonly role: Role | null;
}

/** Who may do what: permissions by module against roles. Nothing is saved before its differences were read. */
export function RolesPage() {
  const t = useT(words);
  const common = useT(kitWords);
  const roles = useQuery(rolesQuery());
  const [drafts, setDrafts] = useState<RoleDrafts>({});
  const [reading, setReading] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
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
              <Button variant="primary" aria-haspopup="dialog" onClick={() => setReading(true)}>
                {t('roles.review', { count })}
              </Button>
            </>
          ) : canManage && roles.data ? (
            <Button aria-haspopup="dialog" onClick={() => setOpen({ act: 'copy', role: null })}>
              <Plus aria-hidden="true" />
              {t('roles.new')}
            </Button>
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
        <Matrix
          roles={roles.data}
          drafts={drafts}
          onDrafts={setDrafts}
          readOnly={!canManage}
          onAct={(act, role) => setOpen({ act, role })}
        />
      ) : (
        <Skeleton className="h-[60dvh]" />
      )}
      {open ? <RoleDialogs {...open} roles={roles.data ?? []} onClose={() => setOpen(null)} /> : null}
      {reading ? (
        <SaveChanges changes={changes} onClose={() => setReading(false)} onSaved={() => setDrafts({})} />
      ) : null}
    </Page>
  );
}

interface RoleDialogsProps extends Open {
  readonly roles: readonly Role[];
  readonly onClose: () => void;
}

function RoleDialogs({ act, role, roles, onClose }: RoleDialogsProps) {
  if (act === 'copy' || role === null) return <NewRoleDialog roles={roles} copyOf={role} onClose={onClose} />;
  if (act === 'passkey') return <PasskeyOnlyDialog role={role} onClose={onClose} />;
  if (act === 'rename') return <RenameRoleDialog role={role} onClose={onClose} />;
  if (act === 'delete') return <DeleteRoleDialog role={role} onClose={onClose} />;
  const { dialog: Limit } = act;
  return (
    <Suspense>
      <Limit role={role} onClose={onClose} />
    </Suspense>
  );
}
