import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { z } from 'zod';
import { builtInTemplate, type TemplateKey } from './built-in-templates.ts';
import { deliveryData, type MailSource, type MailTarget, type SuppressionReason } from './delivery.ts';
import { insertDelivery } from './delivery.queries.ts';
import { deliverJob } from './jobs/deliver.ts';
import { oneLine } from './liquid.ts';
import { unwilling } from './preferences.ts';
import type { Recipient } from './recipient.ts';

export interface Mail {
  readonly template: TemplateKey;
  /** In the reader's language: amounts and days are written differently. Facts only, never a secret. */
  readonly variables: (locale: Locale) => Readonly<Record<string, string>>;
  readonly target: MailTarget | null;
  readonly source?: MailSource;
}

const address = z.email().max(254);

/**
 * Makes one delivery per recipient and a job for each, in the subscriber's transaction. An event mails an address once
 * per template, however often it is handed over. Whoever is not to be mailed gets a row that says why; nobody stops the
 * others.
 */
export async function queueMail(
  ctx: Ctx,
  event: { readonly id: string },
  to: readonly Recipient[],
  mail: Mail,
): Promise<void> {
  const template = builtInTemplate(mail.template);
  const userIds = to.flatMap((recipient) => recipient.userId ?? []);
  const off = template.class === 'security' ? new Set<string>() : await unwilling(ctx, userIds, template.class);
  for (const recipient of to) {
    const email = recipient.email.trim().toLowerCase().slice(0, 320);
    if (email === '') continue;
    const reason: SuppressionReason | null = !address.safeParse(email).success
      ? 'invalid_address'
      : recipient.userId !== null && off.has(recipient.userId)
        ? 'preference'
        : null;
    const given = mail.variables(recipient.locale);
    const variables = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, oneLine(value).slice(0, 2000)]),
    );
    const id = uuidv7(ctx.now());
    const inserted = await insertDelivery(ctx, {
      id,
      eventId: event.id,
      template: mail.template,
      recipient: email,
      recipientName: oneLine(recipient.name).slice(0, 200),
      userId: recipient.userId,
      customerId: recipient.customerId,
      locale: recipient.locale,
      data: deliveryData.parse({ variables, target: mail.target, source: mail.source ?? null }),
      reason,
    });
    if (inserted && reason === null) await enqueue(ctx, deliverJob, { deliveryId: id });
  }
}
