import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import type { IdentityProvider } from './queries.ts';
import { words } from './words.ts';

export interface CloseProviderDialogProps {
  readonly what: 'disable' | 'remove';
  readonly provider: IdentityProvider;
  readonly onClose: () => void;
}

/** Nobody comes in by the provider any more; who came by it is out at once. A removed one takes the links along. */
export function CloseProviderDialog({ what, provider: { id, name, people }, onClose }: CloseProviderDialogProps) {
  const t = useT(words);
  const isRemoval = what === 'remove';
  const close = useAct({
    act: async () =>
      isRemoval
        ? call('admin.identityProviders.remove', { path: { id } })
        : call('admin.identityProviders.enable', { path: { id }, body: { enabled: false } }),
    done: isRemoval ? t('providers.removedDone', { name }) : t('providers.disabledDone', { name }),
    refresh: [queryKeyOf('admin.identityProviders')],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={isRemoval ? t('providers.removeTitle', { name }) : t('providers.disableTitle', { name })}
      description={isRemoval ? t('providers.removeText', { count: people }) : t('providers.disableText')}
      confirmLabel={isRemoval ? t('providers.remove') : t('providers.disable')}
      danger
      loading={close.busy}
      {...(isRemoval && people > 0 ? { typeToConfirm: name } : {})}
      onConfirm={() => close.run(undefined)}
    />
  );
}
