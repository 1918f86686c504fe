import type { ModuleManifest } from '@cm/kit/module';

/** Every module of the application, those that others build on first. Each exports its manifest and nothing else. */
const loaded = await Promise.all([
  import('@cm/identity/module'),
  import('@cm/oauth/module'),
  import('@cm/federation/module'),
  import('@cm/settings/module'),
  import('@cm/audit/module'),
  import('@cm/sms/module'),
  import('@cm/files/module'),
  import('@cm/fields/module'),
  import('@cm/customers/module'),
  import('@cm/catalogue/module'),
  import('@cm/tickets/module'),
  import('@cm/sales/module'),
  import('@cm/services/module'),
  import('@cm/billing/module'),
  import('@cm/notifications/module'),
  import('@cm/reporting/module'),
  import('@cm/approvals/module'),
  import('@cm/emergency/module'),
  import('@cm/privacy/module'),
  import('@cm/tasks/module'),
]);

export const modules: readonly ModuleManifest[] = loaded.flatMap((module) => Object.values(module));
