import { routesOf } from '@cm/kit/http/record-search';
import { modules } from '@cm/server/modules';
import { expect, test } from 'vitest';

/**
 * What gives access, takes it away, changes what guards it, or cannot be taken back. Whoever adds such an operation adds it
 * here; that they are refused without a recent proof is `modules/identity/recent-proof.test.ts`.
 */
const DANGEROUS = [
  'admin.emergencyAccesses.open',
  'admin.emergencyRoles.set',
  'admin.heldCallers.lift',
  'admin.identityProviders.add',
  'admin.identityProviders.change',
  'admin.identityProviders.enable',
  'admin.identityProviders.remove',
  'admin.limits.lift',
  'admin.mailDomains.claim',
  'admin.mailDomains.drop',
  'admin.mailboxes.create',
  'admin.mailboxes.update',
  'admin.oauthClients.create',
  'admin.oauthClients.rotateSecret',
  'admin.oauthClients.setAccess',
  'admin.oauthClients.takeOver',
  'admin.roleReach.set',
  'admin.roles.create',
  'admin.roles.delete',
  'admin.roles.rename',
  'admin.roles.requirePasskey',
  'admin.roles.update',
  'admin.settings.update',
  'admin.signingKeys.rotate',
  'admin.users.disable',
  'admin.users.invite',
  'admin.users.setNetworks',
  'admin.users.setRoles',
  'corporate.accountNetworks.set',
  'corporate.approvals.approve',
  'corporate.approvals.eraseData',
  'corporate.approvals.refuse',
  'corporate.approvals.resetCustomerFactors',
  'corporate.approvals.resetStaffFactors',
  'corporate.creditNotes.create',
  'corporate.customerContactPoints.add',
  'corporate.customerContactPoints.change',
  'corporate.customerContacts.create',
  'corporate.customerContacts.impersonate',
  'corporate.customerContacts.setOwner',
  'corporate.customerContacts.setRights',
  'corporate.customerMerges.create',
  'corporate.customerMerges.undo',
  'corporate.dataRequests.finish',
  'corporate.services.terminate',
  'corporate.tokens.create',
  'corporate.twoFactor.begin',
  'portal.accountNetworks.set',
  'portal.contactPoints.add',
  'portal.contactPoints.change',
  'portal.contacts.invite',
  'portal.contacts.setRights',
  'portal.dataRequests.ask',
  'portal.ownership.offer',
  'portal.supportPermission.give',
  'portal.tokens.create',
  'portal.twoFactor.begin',
];

test('what is dangerous asks for a proof that is ten minutes old at most, and nothing else does', () => {
  const guarded = routesOf(modules).filter(({ recentProof }) => recentProof);
  expect(guarded.map(({ operationId }) => operationId).toSorted()).toEqual(DANGEROUS);
});
