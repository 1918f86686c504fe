import { useEffect } from 'react';
import { customerExceptionKinds } from '@cm/api-client/vocabulary';
import { sendTicketFile, useUploads } from '@cm/files/web/corporate/public.ts';
import { DateField } from '@cm/ui/date-field.tsx';
import { FileUploader } from '@cm/ui/file-uploader.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { exceptionBody, exceptionSchema, noException } from './exception-form.ts';
import { words } from './words.ts';

/** Grants an exception: its kind says what else is asked. */
export function GrantExceptionDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const today = useToday();
  const uploads = useUploads(sendTicketFile, 1);
  const [fileId] = uploads.fileIds;
  const form = useForm({
    schema: exceptionSchema,
    defaultValues: { ...noException, validFrom: today, fileId: '' },
    sentAlong: fileId,
    submit: (values, idempotencyKey) =>
      call('corporate.customerExceptions.create', { path: { id }, body: exceptionBody(values) }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(t('exceptions.granted'));
      refresh(
        queryKeyOf('corporate.customerExceptions'),
        queryKeyOf('corporate.customerDocuments'),
        queryKeyOf('corporate.customers'),
      );
      onClose();
    },
  });
  const kind = form.hook.watch('kind');
  const { setValue, formState } = form.hook;
  const { isSubmitted } = formState;
  useEffect(() => {
    setValue('fileId', fileId ?? '', { shouldDirty: fileId !== undefined, shouldValidate: isSubmitted });
  }, [fileId, setValue, isSubmitted]);
  return (
    <FormDialog
      form={form}
      wide
      className="grid gap-4 sm:grid-cols-2"
      title={t('exceptions.grant')}
      submitLabel={t('exceptions.submit')}
      onClose={onClose}
    >
      <FormField
        form={form}
        name="kind"
        label={t('exceptions.what')}
        hint={t(`exceptions.does.${kind}`)}
        className="col-span-full"
      >
        {(field) => (
          <Select
            {...field}
            options={customerExceptionKinds.map((value) => ({ value, label: t(`exceptions.kind.${value}`) }))}
          />
        )}
      </FormField>
      {kind === 'tax_exemption' ? (
        <>
          <FormField form={form} name="number" label={t('exceptions.number')} required>
            {(field) => <Input {...field} dir="auto" autoComplete="off" />}
          </FormField>
          <FormField form={form} name="office" label={t('exceptions.office')} required>
            {(field) => <Input {...field} dir="auto" autoComplete="off" />}
          </FormField>
          <FormField
            form={form}
            name="mention"
            label={t('exceptions.mention')}
            hint={t('exceptions.mentionHint')}
            className="col-span-full"
            required
          >
            {(field) => <Input {...field} dir="auto" autoComplete="off" />}
          </FormField>
        </>
      ) : null}
      {kind === 'grace_days' ? (
        <FormField form={form} name="days" label={t('exceptions.days')} className="col-span-full" required>
          {(field) => <Input {...field} inputMode="numeric" dir="ltr" />}
        </FormField>
      ) : null}
      <FormField form={form} name="validFrom" label={t('exceptions.from')} required>
        {(field) => <DateField {...field} today={today} />}
      </FormField>
      <FormField
        form={form}
        name="validUntil"
        label={t('exceptions.until')}
        required={kind === 'tax_exemption'}
        optional={kind !== 'tax_exemption'}
      >
        {(field) => <DateField {...field} today={today} />}
      </FormField>
      {kind === 'tax_exemption' ? (
        <FormField form={form} name="fileId" label={t('exceptions.paper')} className="col-span-full" required>
          {() => (
            <FileUploader
              items={uploads.items}
              onAdd={uploads.add}
              onRemove={uploads.remove}
              onRetry={uploads.retry}
              multiple={false}
              disabled={uploads.items.length > 0}
              rules={t('upload.rulesOne')}
            />
          )}
        </FormField>
      ) : null}
      <FormField
        form={form}
        name="reason"
        label={t('exceptions.reason')}
        hint={t('exceptions.reasonHint')}
        className="col-span-full"
        required
      >
        {(field) => <Textarea {...field} rows={2} />}
      </FormField>
    </FormDialog>
  );
}
