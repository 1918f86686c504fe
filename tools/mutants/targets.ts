import { listFiles } from '../sources.ts';

/**
 * The files whose rules must be held by tests: the modules' pure rules, policies, guards and money. A path, or a folder
 * with one star for a name.
 */
const TARGETS: readonly string[] = [
  // Who may: rights, sessions, tokens, limits.
  'modules/*/*-policy.ts',
  'modules/*/visible-*.ts',
  'modules/customers/contact-rights.ts',
  'modules/identity/api-tokens.ts',
  'modules/identity/gatekeeper.ts',
  'modules/identity/http/self.ts',
  'modules/identity/identifiers.ts',
  'modules/identity/links.ts',
  'modules/identity/log-in.ts',
  'modules/identity/password.ts',
  'modules/identity/role-templates.ts',
  'modules/identity/session.ts',
  'modules/identity/staff-holding.ts',
  'modules/identity/tenant-directory.ts',
  'modules/identity/totp.ts',
  'packages/kit/src/access.ts',
  'packages/kit/src/roles.ts',
  'packages/kit/src/http/guards.ts',
  'packages/kit/src/http/idempotency.ts',
  'packages/kit/src/http/throttle.ts',
  // What is true of a noun.
  'modules/audit/chain.ts',
  'modules/billing/credit-note.ts',
  'modules/billing/invoice.ts',
  'modules/billing/mentions.ts',
  'modules/catalogue/product.ts',
  'modules/customers/contact.ts',
  'modules/customers/customer.ts',
  'modules/customers/kyc-file.ts',
  'modules/customers/kyc.ts',
  'modules/customers/profile.ts',
  'modules/files/file-kind.ts',
  'modules/files/file.ts',
  'modules/notifications/delivery.ts',
  'modules/sales/cart.ts',
  'modules/sales/order.ts',
  'modules/sales/quote.ts',
  'modules/services/service.ts',
  'modules/tickets/ticket.ts',
  // Money and the legal documents.
  'modules/billing/issue-credit-note.ts',
  'modules/billing/issue-invoice.ts',
  'modules/billing/ledger.ts',
  'modules/billing/payment-state.ts',
  'modules/billing/price-lines.ts',
  'modules/billing/record-payment.ts',
  'modules/billing/settle.ts',
  'modules/billing/stamp-duty-on.ts',
  'modules/billing/stamp-duty.ts',
  'modules/billing/take-number.ts',
  'modules/catalogue/document-totals.ts',
  'modules/catalogue/tax-rate-on.ts',
  'modules/sales/price-lines.ts',
  'modules/sales/price-quote.ts',
  'packages/kit/src/money.ts',
  'packages/kit/src/numbering.ts',
  // The life of a verification.
  'modules/customers/decide-kyc.ts',
  'modules/customers/expire-kyc.ts',
  'modules/customers/start-review.ts',
  'modules/customers/submit-kyc.ts',
];

/** The files of `TARGETS` that exist below `root`, sorted. @throws Error naming an entry that fits no file */
export function targetFiles(root: string): string[] {
  const files = listFiles(root, ['modules', 'packages']).filter((path) => !/\.(test|contract)\.ts$/.test(path));
  const found = TARGETS.flatMap((target) => {
    const pattern = new RegExp(`^${target.replace(/[.]/g, '\\.').replaceAll('*', '[^/]+')}$`);
    const fitting = files.filter((path) => pattern.test(path));
    if (fitting.length === 0) throw new Error(`the list of files to change names ${target}, and there is none`);
    return fitting;
  });
  return [...new Set(found)].sort();
}
