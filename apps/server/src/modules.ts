import { audit } from '@cm/audit/module';
import { billing } from '@cm/billing/module';
import { catalogue } from '@cm/catalogue/module';
import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import type { ModuleManifest } from '@cm/kit/module';
import { notifications } from '@cm/notifications/module';
import { reporting } from '@cm/reporting/module';
import { sales } from '@cm/sales/module';
import { services } from '@cm/services/module';
import { settings } from '@cm/settings/module';
import { tickets } from '@cm/tickets/module';

/** Every module of the house, those that others build on first. */
export const modules: readonly ModuleManifest[] = [
  identity,
  settings,
  audit,
  files,
  customers,
  catalogue,
  tickets,
  sales,
  services,
  billing,
  notifications,
  reporting,
];
