import { useQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
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
import { call } from '@cm/web-kit/staff-call.ts';
import { contactsQuery, customerQuery } from '@cm/customers/web/corporate/public.ts';
import { CustomerPicker } from '@cm/customers/web/corporate/public.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { MAX_FILES, sendTicketFile } from '@cm/files/web/corporate/public.ts';
import { useUploads } from '@cm/files/web/public.ts';
import { TICKET_CHOICES } from './ticket-choices.ts';
import { ticketOptionsQuery } from './ticket-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as ticketsWords } from '../words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

const schema = z.object({
  customerId: z.uuid(),
  contactId: z.string(),
  subject: z.string().trim().min(1).max(300),
  text: z.string().trim().min(1).max(50_000),
  categoryId: z.string(),
  groupId: z.string(),
  choices: z.record(z.string(), z.string()),
});

/** A ticket for a customer who called or came by. */
export function NewTicketPage() {
  const t = useT(words);
  const states = useT(ticketsWords);
  const common = useT(kitWords);
  const name = useLocalised();
  const go = useGo();
  const refresh = useRefresh();
  const { search } = usePage(pages.newTicket);
  const uploads = useUploads(sendTicketFile, MAX_FILES);
  const options = useQuery(ticketOptionsQuery).data;
  const form = useForm({
    schema,
    defaultValues: {
      customerId: search.customer ?? '',
      contactId: '',
      subject: '',
      text: '',
      categoryId: '',
      groupId: '',
      choices: Object.fromEntries(TICKET_CHOICES.map(({ name: choice, initial }) => [choice, initial])),
    },
    draftKey: 'ticket.new',
    sentAlong: uploads.fileIds,
    draftOmit: search.customer ? ['customerId', 'contactId'] : [],
    submit: ({ contactId, categoryId, groupId, choices, ...body }, idempotencyKey) =>
      call(
        'corporate.tickets.open',
        {
          body: {
            ...body,
            ...choices,
            ...(contactId ? { contactId } : {}),
            ...(categoryId ? { categoryId } : {}),
            ...(groupId ? { groupId } : {}),
            attachmentIds: [...uploads.fileIds],
          },
        },
        { idempotencyKey },
      ),
    onSuccess: ({ id, number }) => {
      toast.ok(t('tickets.opened', { number }));
      refresh(queryKeyOf('corporate.tickets'));
      go(corporate.ticket(id));
    },
  });
  const customerId = form.hook.watch('customerId');
  const known = useQuery({ ...customerQuery(search.customer ?? ''), enabled: search.customer !== undefined }).data;
  const contacts = useQuery({ ...contactsQuery(customerId), enabled: customerId !== '' }).data?.items ?? [];
  return (
    <Page width="narrow">
      <PageHeader
        title={t('tickets.new')}
        crumbs={[{ label: t('nav.tickets'), href: corporate.tickets() }, { label: t('tickets.new') }]}
      />
      <Card>
        <FormView form={form} label={t('tickets.new')}>
          <div className="grid gap-4 md:grid-cols-2">
            <FormField form={form} name="customerId" label={t('col.customer')} required>
              {(field) => (
                <CustomerPicker
                  key={known?.id}
                  value={field.value}
                  known={known}
                  onChange={(id) => {
                    field.onChange(id);
                    form.hook.setValue('contactId', '');
                  }}
                />
              )}
            </FormField>
            <FormField form={form} name="contactId" label={t('tickets.contact')} optional>
              {(field) => (
                <Select
                  {...field}
                  disabled={contacts.length === 0}
                  placeholder={t('tickets.firstContact')}
                  options={contacts.map((contact) => ({ value: contact.id, label: contact.name }))}
                />
              )}
            </FormField>
          </div>
          <FormField form={form} name="subject" label={t('tickets.subject')} required>
            {(field) => <Input {...field} />}
          </FormField>
          <FormField form={form} name="text" label={t('tickets.request')} hint={t('tickets.requestHint')} required>
            {(field) => <Textarea {...field} rows={6} />}
          </FormField>
          <div className="grid gap-4 md:grid-cols-3">
            {TICKET_CHOICES.map((choice) => (
              <FormField key={choice.name} form={form} name={`choices.${choice.name}`} label={choice.label(states)}>
                {(field) => (
                  <Select
                    {...field}
                    options={choice.values.map((value) => ({ value, label: choice.word(states, value) }))}
                  />
                )}
              </FormField>
            ))}
            <FormField form={form} name="categoryId" label={t('tickets.category')} optional>
              {(field) => (
                <Select
                  {...field}
                  placeholder={t('tickets.noCategory')}
                  options={(options?.categories ?? [])
                    .filter((one) => !one.archived)
                    .map((one) => ({ value: one.id, label: name(one.name) }))}
                />
              )}
            </FormField>
            <FormField form={form} name="groupId" label={t('tickets.group')} optional>
              {(field) => (
                <Select
                  {...field}
                  placeholder={t('tickets.noGroup')}
                  options={(options?.groups ?? [])
                    .filter((one) => !one.archived)
                    .map((one) => ({ value: one.id, label: one.name }))}
                />
              )}
            </FormField>
          </div>
          <Field label={t('tickets.attachments')} optional>
            <FileUploader
              items={uploads.items}
              onAdd={uploads.add}
              onRemove={uploads.remove}
              onRetry={uploads.retry}
              rules={t('upload.rules')}
            />
          </Field>
          <div className="flex justify-end gap-2">
            <Button asChild>
              <Link href={corporate.tickets()}>{common('action.cancel')}</Link>
            </Button>
            <Button type="submit" variant="primary" loading={form.submitting} disabled={uploads.busy}>
              {t('tickets.open')}
            </Button>
          </div>
        </FormView>
      </Card>
    </Page>
  );
}
