import { pageAt } from '@cm/web-kit/area/page.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  customers: pageAt(corporate.customers),
  newCustomer: pageAt(corporate.newCustomer),
  duplicates: pageAt(corporate.duplicates),
  toldApart: pageAt(corporate.toldApart),
  mergeCustomers: pageAt(corporate.mergeCustomers),
  customerImports: pageAt(corporate.customerImports),
  customerImport: pageAt(corporate.customerImport),
  customer: pageAt(corporate.customer),
  editCustomer: pageAt(corporate.editCustomer),
  verifications: pageAt(corporate.verifications),
  verification: pageAt(corporate.verification),
} as const;
