import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roleChanges, type RoleDrafts } from '../permissions/role-changes.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { SaveChanges } from './save-changes.tsx';
import { Matrix } from './roles-matrix.tsx';
import { rolesQuery } from '../queries.ts';
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
