import * as pointLink from './contact-point-link.ts';
import * as link from './invitation-link.ts';
import { own } from './ports.ts';

export { type BuyerIdentity, buyerIdentity } from './buyer-identity.ts';
export { contacts, personAt } from './audiences.ts';
export type { CustomerSummary } from './customer.ts';
export {
  assertMayOrder,
  type ContactSummary,
  contactIdsOf,
  contactsOf,
  customerById,
  customersByIds,
  customersNoting,
  customerWithMerged,
  hasApprovedKyc,
  kycGateOfOrders,
  type NotingCustomer,
  speakerAt,
  type Speaker,
  membershipOf,
  membershipsOf,
  ownerOf,
  searchCustomers,
} from './find-customers.ts';
export { reminderExceptionsOn, type TaxExemption, taxExemptionOn } from './exception-on.ts';
export { categoryById, categoryOf, type NamedCategory } from './category-of.ts';
export { categoryDiscountOf, categoryRulesOf } from './category-rules.ts';
export { customerNames, customersNamed } from './record-searches.ts';
export { anonymiseCustomer } from './anonymise-customer.ts';
export { type NewCustomerInput, createCustomer } from './create-customer.ts';
export { problems as customerProblems } from './problems.ts';

export const invitationUrl = own.command(link.invitationUrl);
export const contactPointUrl = own.command(pointLink.contactPointUrl);
