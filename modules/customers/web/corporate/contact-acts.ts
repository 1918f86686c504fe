import type { Contact } from './customer-queries.ts';

export const CONTACT_ACTS = ['edit', 'rights', 'invite', 'revoke', 'owner', 'view', 'remove'] as const;
export type ContactAct = (typeof CONTACT_ACTS)[number];

export interface ContactDialogProps {
  readonly customerId: string;
  readonly contact: Contact;
  /** Somebody owns the customer already. */
  readonly owned: boolean;
  readonly onClose: () => void;
}

/** What the acting colleague holds of the rights that acts on people need. */
export interface RightsOverPeople {
  readonly manages: boolean;
  readonly impersonates: boolean;
}

/** What staff may do with a person of a customer as they stand; the server decides in the end. */
export function actsOn(
  { standing, owner }: Contact,
  { manages, impersonates }: RightsOverPeople,
): readonly ContactAct[] {
  const member = standing === 'member';
  const may: Readonly<Record<ContactAct, boolean>> = {
    edit: manages,
    rights: manages && member && !owner,
    invite: manages && !member,
    revoke: manages && standing === 'invited',
    owner: manages && member && !owner,
    view: impersonates && member,
    remove: manages && !(member && owner),
  };
  return CONTACT_ACTS.filter((act) => may[act]);
}

/** Whether the customer belongs to somebody: only then nobody may be invited to own it. */
export const hasOwner = (people: readonly Contact[]): boolean =>
  people.some(({ owner, standing }) => owner && standing === 'member');
