export { type BuyerIdentity, buyerIdentity } from './buyer-identity.ts';
export { contacts, personAt } from './audiences.ts';
export type { CustomerSummary } from './customer.ts';
export {
  assertMayOrder,
  type ContactMatch,
  type ContactSummary,
  contactsOf,
  customerById,
  customersByIds,
  findContactByEmail,
  membershipOf,
  searchCustomers,
} from './find-customers.ts';
export { customerNames, customersNamed } from './record-searches.ts';
export { type NewCustomerInput, createCustomer } from './create-customer.ts';
export { problems as customerProblems } from './problems.ts';
