import { problems } from './problems.ts';
import { type MailTemplate } from './mail-template.ts';
import { accountTemplates } from './templates/account.ts';
import { billingTemplates } from './templates/billing.ts';
import { kycTemplates } from './templates/kyc.ts';
import { orderTemplates } from './templates/orders.ts';
import { serviceTemplates } from './templates/service-life.ts';
import { ticketTemplates } from './templates/tickets.ts';

const all = [
  ...accountTemplates,
  ...kycTemplates,
  ...ticketTemplates,
  ...orderTemplates,
  ...serviceTemplates,
  ...billingTemplates,
] as const;

export type TemplateKey = (typeof all)[number]['key'];

export const builtInTemplates: readonly MailTemplate[] = all;

const byKey = new Map<string, MailTemplate>(all.map((template) => [template.key, template]));

/** @throws ProblemError `notifications.template_not_found` */
export function builtInTemplate(key: string): MailTemplate {
  const found = byKey.get(key);
  if (!found) throw problems.template_not_found({ key });
  return found;
}
