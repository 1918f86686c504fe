import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { isRight, type Right } from '@cm/identity/web/portal/public.ts';
import { RightsField } from '@cm/identity/web/portal/public.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { words } from './words.ts';

export interface RightsDialogProps {
  readonly contact: Item<'portal.contacts.list'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function RightsDialog({ contact, onClose, onDone }: RightsDialogProps) {
  const t = useT(words);
  const [rights, setRights] = useState<readonly Right[]>(contact.permissions.filter(isRight));
  const save = useAct({
    act: (permissions: Right[], idempotencyKey) =>
      call(
        'portal.contacts.setRights',
        { path: { id: contact.id }, body: { permissions, version: contact.version } },
        { idempotencyKey },
      ),
    done: t('saved'),
    onDone,
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('contacts.rightsOf', { name: contact.name })}
      description={t('contacts.rightsText')}
      confirmLabel={t('save')}
      loading={save.busy}
      onConfirm={() => save.run([...rights])}
    >
      <RightsField value={rights} onChange={setRights} />
    </ConfirmDialog>
  );
}
