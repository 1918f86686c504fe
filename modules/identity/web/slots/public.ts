/** Where other modules add something to the pages of this one; apart from what is placed there, so that an entry loads no form. */
import { defineSlot } from '@cm/web-kit/area/slot.ts';
import type { Localised } from '@cm/web-kit/i18n/localised.ts';
import type { ComponentType } from 'react';

export interface SignInCardProps {
  /** Whether the person has codes that prove that it is them. */
  readonly codes: boolean;
  /** The page that the card stands on. */
  readonly here: string;
}

/** Among the ways into one's account: what else may open it. */
export const signInCards = defineSlot<{ readonly key: string; readonly component: ComponentType<SignInCardProps> }>(
  'identity.sign-in-cards',
);

export interface RoleLimitProps {
  readonly role: { readonly id: string; readonly name: Localised };
  readonly onClose: () => void;
}

/** What a module limits in what a role reaches among its records: an act in the role's menu, and a line under its name. */
export interface RoleLimit {
  readonly key: string;
  readonly label: Localised;
  /** It says something of a role that gives one of these. */
  readonly permissions: readonly string[];
  readonly dialog: ComponentType<RoleLimitProps>;
  readonly line: ComponentType<{ readonly roleId: string }>;
}

export const roleLimits = defineSlot<RoleLimit>('identity.role-limits');
