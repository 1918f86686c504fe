import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { toast } from '@cm/ui/toast.tsx';
import type { Application } from './application-menu.tsx';
import { words } from './words.ts';

export interface ApplicationActDialogProps {
  readonly what: 'disable' | 'enable' | 'takeOver';
  readonly of: Application;
  readonly onClose: () => void;
}

const DONE = { disable: 'apps.disabled', enable: 'apps.enabled', takeOver: 'apps.takenOver' } as const;

/** What is done to an application with a reason and nothing else. */
export function ApplicationActDialog({ what, of: { id, name }, onClose }: ApplicationActDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  return (
    <ReasonDialog
      title={t(`apps.${what}Title`, { name })}
      description={t(`apps.${what}Text`)}
      label={t('apps.reason')}
      hint={t('apps.reasonHint')}
      submitLabel={t(`apps.${what}`)}
      danger={what === 'disable'}
      max={400}
      submit={(reason, idempotencyKey) =>
        what === 'takeOver'
          ? call('admin.oauthClients.takeOver', { path: { id }, body: { reason } }, { idempotencyKey })
          : call(
              'admin.oauthClients.setAccess',
              { path: { id }, body: { disabled: what === 'disable', reason } },
              { idempotencyKey },
            )
      }
      onDone={() => {
        toast.ok(t(DONE[what], { name }));
        refresh(queryKeyOf('admin.oauthClients'));
      }}
      onClose={onClose}
    />
  );
}
