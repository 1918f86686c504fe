import { eventsByName } from '@cm/kit/events';
import { recordKindsOf } from '@cm/kit/record-kind';
import { categoryNames } from './changed-fields.ts';
import { timelineRoutes } from './http/timeline.ts';
import { checkImport, checkImportJob } from './check-import.ts';
import { hasCategories } from './category.queries.ts';
import { columns } from './columns.ts';
import { owned } from './owned.ts';
import { defineModule, work } from '@cm/kit/module';
import * as events from './events.ts';
import * as addressEvents from './address-events.ts';
import * as contactEvents from './contact-events.ts';
import * as contactPointEvents from './contact-point-events.ts';
import * as fieldEvents from './field-events.ts';
import * as duplicateEvents from './duplicate-events.ts';
import * as mergeEvents from './merge-events.ts';
import * as exceptionEvents from './exception-events.ts';
import * as importEvents from './import-events.ts';
import { expireKyc, expireKycJob } from './expire-kyc.ts';
import { remindKyc, remindKycJob } from './remind-kyc.ts';
import { membershipOf, membershipsOf } from './find-customers.ts';
import { adminRoutes } from './http/admin.ts';
import { categoryNoticeRoutes } from './http/category-notices.ts';
import { corporateAddressRoutes } from './http/corporate-addresses.ts';
import { contactPointAnswerRoutes } from './http/contact-point-answers.ts';
import { corporateContactPointRoutes } from './http/corporate-contact-points.ts';
import { corporateDuplicateRoutes } from './http/corporate-duplicates.ts';
import { corporateExceptionRoutes } from './http/corporate-exceptions.ts';
import { corporateExportRoutes } from './http/corporate-export.ts';
import { corporateImportRoutes } from './http/corporate-imports.ts';
import { corporateKycRoutes } from './http/corporate-kyc.ts';
import { corporatePeopleRoutes } from './http/corporate-people.ts';
import { corporateRecordRoutes } from './http/corporate-record.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalAddressRoutes } from './http/portal-addresses.ts';
import { portalContactPointRoutes } from './http/portal-contact-points.ts';
import { portalKycRoutes } from './http/portal-kyc.ts';
import { mergeRoutes } from './http/corporate-merges.ts';
import { invitationRoutes } from './http/invitations.ts';
import { portalMembershipRoutes } from './http/portal-membership.ts';
import { portalPeopleRoutes } from './http/portal-people.ts';
import { portalRoutes } from './http/portal.ts';
import { onContactJoined } from './on/contact-joined.ts';
import { onEmailChanged } from './on/email-changed.ts';
import { onCustomerCreated } from './on/customer-created.ts';
import { onCustomerMerged, onMergeUndone } from './on/customer-merged.ts';
import { onFileInfected } from './on/file-infected.ts';
import { onUserEmailVerified } from './on/user-email-verified.ts';
import { onUserSignedUp } from './on/user-signed-up.ts';
import { handOver, handOverJob } from './hand-over.ts';
import { ownedOf } from './weigh-merge.ts';
import { keyCustomers, keyCustomersJob } from './key-customers.ts';
import { lapseExceptions, lapseExceptionsJob } from './lapse-exceptions.ts';
import { leftovers } from './leftovers.queries.ts';
import { notices } from './notices.ts';
import { erasureHindrances } from './erasure-hindrances.ts';
import { personalData } from './personal-data.ts';
import { grants, permissions } from './permissions.ts';
import { own } from './ports.ts';
import { problems } from './problems.ts';
import { recordKinds } from './record-kinds.ts';
import { searches } from './record-searches.ts';
import {
  kycChecklistSetting,
  kycFourEyesSetting,
  kycGateSetting,
  kycRemindersSetting,
  kycValiditySetting,
  wilayasSetting,
} from './settings.ts';
import { silencedClasses } from './silence-notices.ts';
import { optionalClasses } from '@cm/kit/silenced-classes';
import { runImport, runImportJob } from './run-import.ts';
import { changeWords } from '@cm/kit/say-changes';
import { timelineProjection } from './timeline.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';
import { throttles } from './throttles.ts';

export const customers = defineModule({
  name: 'customers',
  label,
  subjects,
  needs: own.needs,
  provides: {
    memberships: { of: membershipOf, all: membershipsOf },
    silencedClasses,
    recordGroups: { areThere: async (ctx, _subject, ids) => hasCategories(ctx.db, ids), namesOf: categoryNames },
  },
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  erasureHindrances,
  columns,
  owned,
  leftovers,
  routes: [
    ...portalRoutes,
    ...portalAddressRoutes,
    ...portalPeopleRoutes,
    ...portalContactPointRoutes,
    ...contactPointAnswerRoutes,
    ...portalMembershipRoutes,
    ...invitationRoutes,
    ...portalKycRoutes,
    ...corporateDuplicateRoutes,
    ...corporateImportRoutes,
    ...corporateExportRoutes,
    ...corporateRecordRoutes,
    ...corporateAddressRoutes,
    ...corporateExceptionRoutes,
    ...corporatePeopleRoutes,
    ...corporateContactPointRoutes,
    ...corporateKycRoutes,
    ...adminRoutes,
  ],
  derive: (modules) => {
    const rows = ownedOf(modules);
    const changes = changeWords(modules);
    const kinds = recordKindsOf(modules);
    const subjectsOf = new Map(modules.flatMap((module) => Object.entries(module.subjects ?? {})));
    return {
      routes: [
        ...corporateRoutes(kinds),
        ...timelineRoutes(eventsByName(modules), changes, subjectsOf, kinds),
        ...mergeRoutes(rows),
        ...categoryNoticeRoutes(optionalClasses(modules)),
      ],
      projections: [timelineProjection(changes)],
      workers: [work(handOverJob, (ctx, { mergeId }) => handOver(ctx, rows, mergeId))],
    };
  },
  events: [
    ...Object.values(events),
    ...Object.values(addressEvents),
    ...Object.values(contactEvents),
    ...Object.values(contactPointEvents),
    ...Object.values(fieldEvents),
    ...Object.values(importEvents),
    ...Object.values(duplicateEvents),
    ...Object.values(exceptionEvents),
    ...Object.values(mergeEvents),
  ],
  notices,
  subscriptions: [
    onCustomerCreated,
    onCustomerMerged,
    onMergeUndone,
    onFileInfected,
    onUserSignedUp,
    onUserEmailVerified,
    onContactJoined,
    onEmailChanged,
  ],
  workers: [
    work(keyCustomersJob, async (ctx) => void (await keyCustomers(ctx))),
    work(checkImportJob, checkImport),
    work(runImportJob, runImport),
    work(remindKycJob, async (ctx) => void (await remindKyc(ctx))),
    work(lapseExceptionsJob, async (ctx) => void (await lapseExceptions(ctx))),
    work(expireKycJob, async (ctx) => void (await expireKyc(ctx))),
  ],
  schedules: [
    { job: keyCustomersJob, cron: '*/10 * * * *' },
    { job: lapseExceptionsJob, cron: '20 23 * * *' },
    { job: expireKycJob, cron: '10 23 * * *' },
    { job: remindKycJob, cron: '30 7 * * *' },
  ],
  permissions,
  throttles,
  grants,
  searches,
  recordKinds,
  settings: [
    kycChecklistSetting,
    kycGateSetting,
    kycFourEyesSetting,
    kycValiditySetting,
    kycRemindersSetting,
    wilayasSetting,
  ],
  problems: Object.values(problems),
  words: problemWords,
});
