import { permissionRoutes } from './http/permissions.ts';
import { roleTemplates } from './role-templates.ts';
import { noEmergencyAccess } from './emergency-access.ts';
import { noCodeTexts } from './code-texts.ts';
import { captchaSetting } from './captcha.ts';
import { createProofOfWork } from './proof-of-work.ts';
import { columns } from './columns.ts';
import { defineModule } from '@cm/kit/module';
import * as emailChangeEvents from './email-change-events.ts';
import * as sessionEvents from './session-events.ts';
import { signInNotices } from './sign-in-notices.ts';
import { emailChangeNotices } from './email-change-notices.ts';
import * as events from './events.ts';
import * as impersonationEvents from './impersonation-events.ts';
import { impersonationSetting } from './impersonation.ts';
import { trustedDeviceSetting } from './trusted-device.ts';
import { impersonationNotices } from './impersonation-notices.ts';
import { noRoleReach } from './role-reach.ts';
import { noMachineClients } from './machine-clients.ts';
import * as factorEvents from './factor-events.ts';
import * as linkedSignInEvents from './linked-sign-in-events.ts';
import { networkProblemWords } from './network-words.ts';
import { linkedSignInNotices } from './linked-sign-in-notices.ts';
import { noIdentityProviders } from './identity-providers.ts';
import { impersonationProblemWords } from './impersonation-words.ts';
import { supportPermissionRoutes } from './http/support-permission.ts';
import { adminRoutes } from './http/admin.ts';
import { limitRoutes } from './http/limits.ts';
import { networkLimitRoutes } from './http/network-limits.ts';
import { roleRoutes } from './http/roles.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalRoutes } from './http/portal.ts';
import { legalIdentitySetting } from './legal-identity.ts';
import { mailCodeSetting } from './mail-code.ts';
import * as mailCodeEvents from './mail-code-events.ts';
import { mailCodeNotices } from './mail-code-notices.ts';
import { onMailCodeRequested } from './request-mail-code.ts';
import { onLinkRequested } from './mail-link.ts';
import { disposableAddressSetting } from './disposable-address.ts';
import { customerFactorSetting } from './factor-policy.ts';
import { factorResetActs } from './factor-reset-acts.ts';
import { factorNotices } from './factor-notices.ts';
import * as smsEvents from './sms-events.ts';
import { smsNotices } from './sms-notices.ts';
import { notices } from './notices.ts';
import { permissions } from './permissions.ts';
import { recordActivity } from './record-activity.ts';
import { mailDomainRoutes } from './http/mail-domains.ts';
import { own } from './ports.ts';
import { erasureHindrances } from './erasure-hindrances.ts';
import { personalData } from './personal-data.ts';
import { problems } from './problems.ts';
import { searches } from './record-searches.ts';
import { staffNetworksSetting } from './staff-networks.ts';
import { problemWords } from './words.ts';
import { leftovers } from './leftovers.queries.ts';
import { label, subjects } from './names.ts';
import { throttles } from './throttles.ts';

export const identity = defineModule({
  name: 'identity',
  label,
  subjects,
  needs: own.needs,
  // Where nobody keeps customers, nobody acts for one; where nobody opens emergency accesses, roles give all that there is; where nobody sends text messages, no code leaves by one; where nobody is asked, no domain is proven by a record.
  fallbacks: {
    memberships: { of: async () => null, all: async () => [] },
    emergencyAccess: noEmergencyAccess,
    roleReach: noRoleReach,
    codeTexts: noCodeTexts,
    mailboxAddresses: { at: async () => [] },
    automaticSender: { address: async () => '' },
    domainTexts: { of: async () => ({ kind: 'silent' }) },
    identityProviders: noIdentityProviders,
    captcha: createProofOfWork(),
    machineClients: noMachineClients,
  },
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  erasureHindrances,
  columns,
  leftovers,
  routes: [
    ...portalRoutes,
    ...corporateRoutes,
    ...adminRoutes,
    ...roleRoutes,
    ...mailDomainRoutes,
    ...supportPermissionRoutes,
    ...limitRoutes,
  ],
  events: [
    ...Object.values(events),
    ...Object.values(emailChangeEvents),
    ...Object.values(sessionEvents),
    ...Object.values(factorEvents),
    ...Object.values(linkedSignInEvents),
    ...Object.values(smsEvents),
    ...Object.values(mailCodeEvents),
    impersonationEvents.impersonationRequested,
    impersonationEvents.impersonationStarted,
    impersonationEvents.impersonationEnded,
    impersonationEvents.supportPermissionGiven,
    impersonationEvents.supportPermissionWithdrawn,
  ],
  notices: [
    ...notices,
    ...emailChangeNotices,
    ...signInNotices,
    ...factorNotices,
    ...linkedSignInNotices,
    ...smsNotices,
    ...mailCodeNotices,
    ...impersonationNotices,
  ],
  subscriptions: [onLinkRequested, onMailCodeRequested],
  projections: [{ name: 'security-activity', handle: recordActivity }],
  permissions,
  throttles,
  approvableActs: factorResetActs,
  derive: (modules) => ({ routes: [...permissionRoutes(modules), ...networkLimitRoutes(modules)] }),
  roles: roleTemplates,
  searches,
  problems: Object.values(problems),
  words: {
    ...problemWords,
    ...impersonationProblemWords,
    ...networkProblemWords,
  },
  settings: [
    legalIdentitySetting,
    customerFactorSetting,
    trustedDeviceSetting,
    staffNetworksSetting,
    disposableAddressSetting,
    captchaSetting,
    mailCodeSetting,
    impersonationSetting,
  ],
});
