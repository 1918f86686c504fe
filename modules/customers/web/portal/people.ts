import { useSession } from '@cm/web-kit/session.ts';
import type { Item } from '@cm/web-kit/queries.ts';

export type Contact = Item<'portal.contacts.list'>;

/** What can be done with a person of the account. */
export const PERSON_ACTS = ['edit', 'rights', 'invite', 'revoke', 'offer', 'remove'] as const;
export type PersonAct = (typeof PERSON_ACTS)[number];

/** Whether the account that is acted for is the person's own. */
export function useIsOwner(): boolean {
  const { user } = useSession();
  return user.customers.find(({ id }) => id === user.customerId)?.owner ?? false;
}

export interface ContactDialogProps {
  readonly contact: Contact;
  readonly onClose: () => void;
}

export interface Looking {
  /** The row is that of whoever looks at it: one leaves an account, and does not remove oneself. */
  readonly own: boolean;
  /** Whoever looks owns the account, and has not offered it yet. */
  readonly mayOffer: boolean;
}

/** What may be done with somebody as they stand; the server decides in the end. */
export function actsOn({ standing, owner }: Contact, { own, mayOffer }: Looking): readonly PersonAct[] {
  const may: Readonly<Record<PersonAct, boolean>> = {
    edit: true,
    rights: standing === 'member' && !owner && !own,
    invite: standing !== 'member',
    revoke: standing === 'invited',
    offer: standing === 'member' && !owner && !own && mayOffer,
    remove: !own && !(owner && standing === 'member'),
  };
  return PERSON_ACTS.filter((act) => may[act]);
}
