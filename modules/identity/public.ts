import * as admit from './admit-person.ts';
import * as impersonation from './begin-impersonation.ts';
import * as links from './links.ts';
import * as machines from './machine-clients.ts';
import * as byProvider from './enter-by-provider.ts';
import * as ties from './provider-ties.ts';
import * as imported from './open-imported-account.ts';
import { own } from './ports.ts';
import * as codes from './text-code.ts';

export {
  activeStaffAmong,
  provenPerson,
  provenUserAt,
  provenUsers,
  type UserSummary,
  staffMembers,
  userById,
  usersByIds,
} from './directory.ts';
export { isUsualAi, parseAi, parseNif, parseNin, parseNis, parseRc, parseRib } from './identifiers.ts';
export { parseMobile, parsePhone } from './phone.ts';
export type { CodeText, CodeTextRefusal } from './code-texts.ts';
export { type Admitted, admitPerson } from './admit-person.ts';
export { goOnFor } from './choose-customer.ts';
export { impersonationSetting } from './impersonation.ts';
export type { MachineClient } from './machine-clients.ts';
export { endTokensOfMember } from './end-tokens.ts';
export { assertHolds } from './over-colleague.ts';
export { heldPermissions, programOwner } from './program-owner.ts';
export { mayComeFrom, tokenNetworks } from './token-networks.ts';
export { problems as identityProblems } from './problems.ts';
export { assertOwnsDomain, maySendAs, provenAmong } from './proven-domains.ts';
export { mailDomainOwner } from './mail-domain-owner.ts';
export { type LegalIdentity, legalIdentity, legalIdentitySchema, legalIdentitySetting } from './legal-identity.ts';
export { legalIdentityExample } from './legal-identity-example.ts';
export { listSecurityActivity, securityActivity } from './list-security-activity.ts';
export { linkPurpose, type LinkPurpose } from './links.ts';
export type { Membership, Memberships, NamedMembership } from './memberships.ts';
export type { EmergencyAccess, EmergencyHolder, EmergencyRights } from './emergency-access.ts';
export { attachEmergency, isSessionOpen, provedByFactor } from './emergency-session.ts';
export { allRoles, roleById, type RoleSummary } from './role-of.ts';
export type { ReachOfRole, RoleReach } from './role-reach.ts';
export { type GivingRole, rolesGiving, rolesOfActor } from './roles-giving.ts';
export { holdsAll, staffHolding, staffHoldingAll } from './staff-holding.ts';
export { asRecipient, staff } from './audiences.ts';
export { refuseDisposable } from './disposable-address.ts';
export { emailAddress } from './password.ts';
export { shutOut } from './shut-out.ts';
export { personName } from './person-name.ts';
export { isBcrypt } from './imported-password.ts';
export { type CustomerKind, customerKind } from './customer-kind.ts';
export { KIND_OF_ZONE, signInState, type SignInZone, signInZone, type UserKind, userKind } from './session.ts';
export type { EntryByProvider } from './enter-by-provider.ts';
export { sensitiveActs } from './throttles.ts';
export { type OwnProof, ownProof } from './prove-oneself.ts';
export {
  endSessionsBut,
  endSessionsByProvider,
  type FullSession,
  fullSession,
  type HeldAccount,
  holdAccount,
  tellLinkChange,
} from './provider-ties.ts';
export type { Browser } from './signed-in.ts';

export const textedCode = own.command(codes.textedCode);
export const enterByProvider = own.command(byProvider.enterByProvider);
export const heldSessionId = own.command(ties.heldSessionId);
export const proveAgain = own.outsideCommand(ties.proveAgain);
export const clientNames = own.command(machines.clientNames);
export const linkUrl = own.command(links.linkUrl);
export const openImportedAccount = own.command(imported.openImportedAccount);
export const hashNewPassword = own.outsideCommand(admit.hashNewPassword);
export const beginImpersonation = own.command(impersonation.beginImpersonation);
