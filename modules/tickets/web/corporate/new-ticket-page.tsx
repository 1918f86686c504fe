import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Field } from '@cm/ui/field.tsx';
import { FileUploader } from '@cm/ui/file-uploader.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { usePage } from '@cm/web-kit/area/page.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { FilingFields } from './filing-fields.tsx';
import { pages } from './pages.ts';
import { RequesterFields } from './requester-fields.tsx';
import { useNewTicket } from './use-new-ticket.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** A ticket for a customer who called or came by. */
export function NewTicketPage() {
  const t = useT(words);
  const common = useT(kitWords);
  const { customer } = usePage(pages.newTicket).search;
  const { form, uploads } = useNewTicket(customer);
  return (
    <Page width="narrow">
      <PageHeader
        title={t('tickets.new')}
        crumbs={[{ label: t('nav.tickets'), href: corporate.tickets() }, { label: t('tickets.new') }]}
      />
      <Card>
        <FormView form={form} label={t('tickets.new')}>
          <RequesterFields form={form} preset={customer} />
          <FormField form={form} name="subject" label={t('tickets.subject')} required>
            {(field) => <Input {...field} />}
          </FormField>
          <FormField form={form} name="text" label={t('tickets.request')} hint={t('tickets.requestHint')} required>
            {(field) => <Textarea {...field} rows={6} />}
          </FormField>
          <FilingFields form={form} />
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
