import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import type { ContactDialogProps } from './contact-acts.ts';
import { CONTACT_KEYS, useContactsChanged } from './use-contacts-changed.ts';
import { words } from './words.ts';

const MAX_REASON = 500;

/** The link in the mail opens nothing any more; the person stays noted. */
export function RevokeDialog({ customerId, contact: { id: contactId, name, email }, onClose }: ContactDialogProps) {
  const t = useT(words);
  return (
    <ConfirmAct
      open
      danger
      onOpenChange={onClose}
      title={t('contacts.revokeTitle', { name })}
      description={t('contacts.revokeText', { email })}
      confirmLabel={t('contacts.act.revoke')}
      act={(idempotencyKey) =>
        call('corporate.customerContacts.revokeInvitation', { path: { id: customerId, contactId } }, { idempotencyKey })
      }
      refresh={CONTACT_KEYS}
      done={t('contacts.revoked')}
      onDone={onClose}
    />
  );
}

/** Says what ends, before it does. */
export function RemoveDialog({ customerId, contact: { id: contactId, name, standing }, onClose }: ContactDialogProps) {
  const t = useT(words);
  return (
    <ConfirmAct
      open
      danger
      onOpenChange={onClose}
      title={t('contacts.removeTitle', { name })}
      description={t(standing === 'member' ? 'contacts.removeMember' : 'contacts.removeOther')}
      confirmLabel={t('contacts.act.remove')}
      act={(idempotencyKey) =>
        call('corporate.customerContacts.remove', { path: { id: customerId, contactId } }, { idempotencyKey })
      }
      refresh={CONTACT_KEYS}
      done={t('contacts.removed', { name })}
      onDone={onClose}
    />
  );
}

/** Another owner, where the one before is gone or none was there: both are told, with the reason. */
export function OwnerDialog({ customerId, contact: { id: contactId, name }, owned, onClose }: ContactDialogProps) {
  const t = useT(words);
  const changed = useContactsChanged(onClose);
  return (
    <ReasonDialog
      title={t('contacts.ownerTitle', { name })}
      description={t(owned ? 'contacts.ownerText' : 'contacts.firstOwnerText')}
      hint={t('contacts.ownerHint')}
      submitLabel={t('contacts.ownerSubmit')}
      max={MAX_REASON}
      submit={(reason, idempotencyKey) =>
        call(
          'corporate.customerContacts.setOwner',
          { path: { id: customerId }, body: { contactId, reason } },
          { idempotencyKey },
        )
      }
      onDone={() => changed(t('contacts.ownerChanged', { name }))}
      onClose={onClose}
    />
  );
}
