import type { Columns } from '@cm/kit/columns';
import { billingCycle, productKycGate, provisioningMode } from './product.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'catalogue.products.provisioning_mode': provisioningMode,
  'catalogue.products.kyc_gate': productKycGate,
  'catalogue.plans.cycle': billingCycle,
};
