import { useState } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { useAct } from '#kit/use-act.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { toast } from '#ui/toast.tsx';
import { call } from '../../call.ts';
import type { Item } from '../../queries.ts';
import { isRight, type Right } from './rights.ts';
import { RightsField } from './rights-field.tsx';

export interface RightsDialogProps {
  readonly contact: Item<'portal.contacts.list'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function RightsDialog({ contact, onClose, onDone }: RightsDialogProps) {
  const t = useT('account');
  const [rights, setRights] = useState<readonly Right[]>(contact.permissions.filter(isRight));
  const save = useAct(
    (permissions: Right[]) =>
      call('portal.contacts.setRights', {
        path: { id: contact.id },
        body: { permissions, version: contact.version },
      }),
    () => {
      toast.ok(t('saved'));
      onDone();
    },
  );
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
