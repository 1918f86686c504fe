export { type UserSummary, staffMembers, userById, usersByIds } from './directory.ts';
export { isUsualAi, parseAi, parseNif, parseNis, parseRc } from './identifiers.ts';
export { parsePhone } from './phone.ts';
export { type Invitation, inviteUser } from './invite-user.ts';
export { type LegalIdentity, legalIdentity, legalIdentitySchema, legalIdentitySetting } from './legal-identity.ts';
export { type LinkPurpose, linkUrl } from './links.ts';
export type { Membership, Memberships } from './memberships.ts';
export { staffHolding } from './staff-holding.ts';
export { emailAddress } from './password.ts';
