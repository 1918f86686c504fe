import type { TicketPriority } from '@cm/api-client/schema';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Field } from '@cm/ui/field.tsx';
import { FileUploader } from '@cm/ui/file-uploader.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { MAX_FILES, sendTicketFile, useUploads } from '@cm/files/web/portal/public.ts';
import { portal } from '../../paths.ts';
import { ticketCategoriesQuery } from './queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';
import { words as ticketsWords } from '../words.ts';

const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const satisfies readonly TicketPriority[];
const schema = z.object({
  subject: z.string().trim().min(1).max(300),
  categoryId: z.string(),
  priority: z.enum(PRIORITIES),
  text: z.string().trim().min(1).max(50_000),
});

export function NewTicketPage() {
  const t = useT(words);
  const states = useT(ticketsWords);
  const locale = useLocale();
  const router = useRouter();
  const refresh = useRefresh();
  const uploads = useUploads(sendTicketFile, MAX_FILES);
  const categories = useQuery(ticketCategoriesQuery());
  const form = useForm({
    schema,
    defaultValues: { subject: '', categoryId: '', priority: 'normal', text: '' },
    draftKey: 'new-ticket',
    sentAlong: uploads.fileIds,
    submit: async ({ categoryId, ...values }, idempotencyKey) =>
      call(
        'portal.tickets.open',
        { body: { ...values, ...(categoryId ? { categoryId } : {}), attachmentIds: [...uploads.fileIds] } },
        { idempotencyKey },
      ),
    onSuccess: ({ id, number }) => {
      toast.ok(t('newTicket.done', { number }));
      refresh(queryKeyOf('portal.tickets'));
      router.history.push(portal.ticket(id));
    },
  });
  return (
    <Page width="narrow">
      <PageHeader
        title={t('action.newTicket')}
        crumbs={[{ label: t('nav.tickets'), href: portal.tickets() }, { label: t('newTicket.crumb') }]}
      />
      <Card>
        <FormView form={form} label={t('action.newTicket')}>
          <FormField form={form} name="subject" label={t('tickets.subject')} required hint={t('newTicket.subjectHint')}>
            {(field) => <Input {...field} />}
          </FormField>
          <div className="grid gap-4 sm:grid-cols-2">
            <FormField form={form} name="categoryId" label={t('newTicket.category')}>
              {(field) => (
                <Select
                  {...field}
                  placeholder={t('newTicket.categoryNone')}
                  options={(categories.data?.items ?? []).map(({ id, name }) => ({
                    value: id,
                    label: name[locale] ?? name.fr,
                  }))}
                />
              )}
            </FormField>
            <FormField form={form} name="priority" label={t('newTicket.priority')}>
              {(field) => (
                <Select
                  {...field}
                  options={PRIORITIES.map((value) => ({ value, label: states(`priority.${value}`) }))}
                />
              )}
            </FormField>
          </div>
          <FormField form={form} name="text" label={t('newTicket.text')} required hint={t('newTicket.textHint')}>
            {(field) => <Textarea rows={8} {...field} />}
          </FormField>
          <Field label={t('attachments.label')} optional>
            <FileUploader
              items={uploads.items}
              onAdd={uploads.add}
              onRemove={uploads.remove}
              onRetry={uploads.retry}
              rules={t('attachments.rules', { count: MAX_FILES })}
            />
          </Field>
          <div className="flex flex-wrap justify-end gap-2">
            <Button asChild>
              <Link href={portal.tickets()}>{t('action.leave')}</Link>
            </Button>
            <Button type="submit" variant="primary" loading={form.submitting || uploads.busy}>
              {t('newTicket.submit')}
            </Button>
          </div>
        </FormView>
      </Card>
    </Page>
  );
}
