import { dataRequestKinds, dataRequestScopes, recordedChannels } from '@cm/api-client/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { contactsQuery, CustomerPicker } from '@cm/customers/web/corporate/public.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { Page } from '@cm/web-kit/page.tsx';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { corporate } from '../../paths.ts';
import { words as sharedWords } from '../words.ts';
import { words } from './words.ts';

const schema = z.object({
  customerId: z.uuid(),
  contactId: z.uuid(),
  kind: z.enum(dataRequestKinds),
  scope: z.enum(dataRequestScopes),
  channel: z.enum(recordedChannels),
  receivedOn: z.string().min(1),
  details: z.string().trim().max(4000),
});

/** A request that came by letter, mail, telephone or at the counter. */
export function NewRequestPage() {
  const t = useT(words);
  const shared = useT(sharedWords);
  const go = useGo();
  const refresh = useRefresh();
  const today = useToday();
  const form = useForm({
    schema,
    defaultValues: {
      customerId: '',
      contactId: '',
      kind: 'access',
      scope: 'person',
      channel: 'letter',
      receivedOn: today,
      details: '',
    },
    submit: ({ kind, scope, ...body }, idempotencyKey) =>
      call(
        'corporate.dataRequests.record',
        { body: { ...body, kind, scope: kind === 'closing' ? 'account' : scope } },
        { idempotencyKey },
      ),
    onSuccess: ({ id }) => {
      toast.ok(t('request.recorded'));
      refresh(queryKeyOf('corporate.dataRequests'));
      go(corporate.dataRequest(id));
    },
  });
  const { customerId, kind } = form.hook.watch();
  const contacts = useQuery({ ...contactsQuery(customerId), enabled: customerId !== '' });
  const mustSay = kind === 'rectification' || kind === 'objection';
  return (
    <Page width="narrow">
      <PageHeader
        title={t('request.record')}
        crumbs={[{ label: t('nav.dataRequests'), href: corporate.dataRequests() }, { label: t('request.record') }]}
      />
      <Card>
        <FormView form={form} label={t('request.record')}>
          <FormField form={form} name="customerId" label={t('request.customer')} required>
            {({ value, onChange }) => (
              <CustomerPicker
                value={value}
                onChange={(id) => {
                  onChange(id);
                  form.hook.setValue('contactId', '');
                }}
              />
            )}
          </FormField>
          <FormField form={form} name="contactId" label={t('request.person')} required>
            {(field) => (
              <Select
                {...field}
                placeholder={t('request.choosePerson')}
                disabled={customerId === ''}
                options={(contacts.data?.items ?? []).map(({ id, name, email }) => ({
                  value: id,
                  label: `${name} (${email})`,
                }))}
              />
            )}
          </FormField>
          <div className="grid gap-4 sm:grid-cols-2">
            <FormField form={form} name="kind" label={t('request.kind')}>
              {(field) => (
                <Select
                  {...field}
                  options={dataRequestKinds.map((value) => ({ value, label: shared(`kind.${value}`) }))}
                />
              )}
            </FormField>
            {kind === 'closing' ? null : (
              <FormField form={form} name="scope" label={t('request.scope')}>
                {(field) => (
                  <Select
                    {...field}
                    options={dataRequestScopes.map((value) => ({ value, label: shared(`scope.${value}`) }))}
                  />
                )}
              </FormField>
            )}
            <FormField form={form} name="channel" label={t('request.channel')}>
              {(field) => (
                <Select
                  {...field}
                  options={recordedChannels.map((value) => ({ value, label: shared(`channel.${value}`) }))}
                />
              )}
            </FormField>
            <FormField form={form} name="receivedOn" label={t('request.receivedAt')} required>
              {({ name, value, onChange, onBlur }) => (
                <DateField name={name} value={value} onChange={onChange} onBlur={onBlur} today={today} max={today} />
              )}
            </FormField>
          </div>
          <FormField
            form={form}
            name="details"
            label={t('request.details')}
            {...(mustSay ? { required: true } : { optional: true })}
          >
            {(field) => <Textarea {...field} rows={5} />}
          </FormField>
          <div className="flex justify-end">
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t('request.recordIt')}
            </Button>
          </div>
        </FormView>
      </Card>
    </Page>
  );
}
