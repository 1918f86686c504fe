import { EditContactDialog } from './edit-contact-dialog.tsx';
import { OfferDialog, RemoveDialog, RevokeDialog } from './ending-dialogs.tsx';
import type { ContactDialogProps, PersonAct } from './people.ts';
import { RightsDialog } from './rights-dialog.tsx';

/** The dialog of an act on one person. */
export function ContactDialogs({ act, ...props }: ContactDialogProps & { readonly act: PersonAct }) {
  switch (act) {
    case 'edit':
      return <EditContactDialog {...props} />;
    case 'rights':
      return <RightsDialog {...props} />;
    case 'invite':
      return <RightsDialog {...props} invites />;
    case 'revoke':
      return <RevokeDialog {...props} />;
    case 'offer':
      return <OfferDialog {...props} />;
    case 'remove':
      return <RemoveDialog {...props} />;
    default:
      return null;
  }
}
