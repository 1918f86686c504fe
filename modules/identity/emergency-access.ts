import type { Ctx } from '@cm/kit/ctx';
import type { Localised } from '@cm/kit/i18n';

/** What a colleague has for a short time beside what their roles give. */
export interface EmergencyRights {
  readonly id: string;
  /** The role that it lends. */
  readonly role: { readonly key: string; readonly name: Localised };
  readonly permissions: readonly string[];
  readonly expiresAt: Date;
}

/** Whose rights they would be, and in which session alone. */
export interface EmergencyHolder {
  readonly id: string;
  readonly userId: string;
  readonly sessionId: string;
}

/** Filled by the module that keeps emergency accesses; identity itself knows of roles alone. Asked at every request. */
export interface EmergencyAccess {
  /** The access of that id while it is open to this person in this session; null as soon as it is over in any way. */
  of(ctx: Ctx, holder: EmergencyHolder): Promise<EmergencyRights | null>;
  /** Whichever is open to a person. */
  openTo(ctx: Ctx, userId: string): Promise<EmergencyRights | null>;
}

export const noEmergencyAccess: EmergencyAccess = { of: async () => null, openTo: async () => null };
