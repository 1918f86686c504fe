import type { ContactAct, ContactDialogProps } from './contact-acts.ts';
import { EditContactDialog } from './contact-dialogs.tsx';
import { OwnerDialog, RemoveDialog, RevokeDialog } from './contact-ending-dialogs.tsx';
import { ViewAsDialog } from './view-as-dialog.tsx';
import { InviteAgainDialog, RightsDialog } from './rights-dialogs.tsx';

/** The dialog of an act on one person. */
export function ContactActDialog({ act, ...props }: ContactDialogProps & { readonly act: ContactAct }) {
  switch (act) {
    case 'edit':
      return <EditContactDialog {...props} />;
    case 'rights':
      return <RightsDialog {...props} />;
    case 'invite':
      return <InviteAgainDialog {...props} />;
    case 'revoke':
      return <RevokeDialog {...props} />;
    case 'owner':
      return <OwnerDialog {...props} />;
    case 'view':
      return <ViewAsDialog {...props} />;
    case 'remove':
      return <RemoveDialog {...props} />;
    default:
      return null;
  }
}
