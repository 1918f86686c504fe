import type { Ctx } from '@cm/kit/ctx';
import { moduleScope } from '@cm/kit/scope';
import type { DomainTexts } from '@cm/mail/domain-texts';
import type { Captcha } from './captcha.ts';
import type { CodeTexts } from './code-texts.ts';
import type { MachineClients } from './machine-clients.ts';
import type { EmergencyAccess } from './emergency-access.ts';
import type { Memberships } from './memberships.ts';
import type { IdentityProviders } from './identity-providers.ts';
import type { RoleReach } from './role-reach.ts';

declare module '@cm/kit/ctx' {
  interface LocalPorts {
    memberships: Memberships;
    machineClients: MachineClients;
    identityProviders: IdentityProviders;
    emergencyAccess: EmergencyAccess;
    roleReach: RoleReach;
    /** Sends codes as text messages. */
    codeTexts: CodeTexts;
    /** The mailboxes in use at a mail domain, by address. */
    mailboxAddresses: { at(ctx: Ctx, domain: string): Promise<readonly string[]> };
    /** The address that an operator chose for automatic mails; empty when it chose none. */
    automaticSender: { address(ctx: Ctx): Promise<string> };
  }
  interface NetworkPorts {
    /** The TXT records of a domain: `createDomainTexts()` of @cm/mail/domain-texts. */
    domainTexts: DomainTexts;
    /** Tells people from robots; where the server names none, the proof of work of this module. */
    captcha: Captcha;
  }
}

export const own = moduleScope('identity', [
  'secrets',
  'memberships',
  'machineClients',
  'emergencyAccess',
  'roleReach',
  'codeTexts',
  'mailboxAddresses',
  'automaticSender',
  'domainTexts',
  'identityProviders',
  'captcha',
]);
