import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import type { ContactDialogProps } from './people.ts';
import { words } from './words.ts';

/** The link in the mail opens nothing any more; the person stays noted. */
export function RevokeDialog({ contact: { id, name, email }, onClose }: ContactDialogProps) {
  const t = useT(words);
  return (
    <ConfirmAct
      open
      danger
      onOpenChange={onClose}
      title={t('contacts.revokeTitle', { name })}
      description={t('contacts.revokeText', { email })}
      confirmLabel={t('contacts.act.revoke')}
      act={(idempotencyKey) => call('portal.contacts.revokeInvitation', { path: { id } }, { idempotencyKey })}
      refresh={[queryKeyOf('portal.contacts')]}
      done={t('contacts.revoked')}
      onDone={onClose}
    />
  );
}

/** Says what ends, before it does. */
export function RemoveDialog({ contact: { id, name, standing }, onClose }: ContactDialogProps) {
  const t = useT(words);
  return (
    <ConfirmAct
      open
      danger
      onOpenChange={onClose}
      title={t('contacts.removeTitle', { name })}
      description={t(
        standing === 'member'
          ? 'contacts.removeMember'
          : standing === 'invited'
            ? 'contacts.removeInvited'
            : 'contacts.removeNoted',
      )}
      confirmLabel={t('contacts.act.remove')}
      act={(idempotencyKey) => call('portal.contacts.remove', { path: { id } }, { idempotencyKey })}
      refresh={[queryKeyOf('portal.contacts'), queryKeyOf('portal.ownership')]}
      done={t('contacts.removed', { name })}
      onDone={onClose}
    />
  );
}

/** The owner offers the account; nothing changes before the other says yes. */
export function OfferDialog({ contact: { id, name }, onClose }: ContactDialogProps) {
  const t = useT(words);
  return (
    <ConfirmAct
      open
      onOpenChange={onClose}
      title={t('owner.offerTitle', { name })}
      description={t('owner.offerText')}
      confirmLabel={t('owner.offer')}
      act={(idempotencyKey) => call('portal.ownership.offer', { body: { contactId: id } }, { idempotencyKey })}
      refresh={[queryKeyOf('portal.ownership'), queryKeyOf('portal.contacts')]}
      done={t('owner.offered', { name })}
      onDone={onClose}
    />
  );
}
