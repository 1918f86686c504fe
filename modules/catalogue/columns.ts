import type { Columns } from '@cm/kit/columns';
import { billingCycle, provisioningMode } from './product.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'catalogue.products.provisioning_mode': provisioningMode,
  'catalogue.plans.cycle': billingCycle,
};
