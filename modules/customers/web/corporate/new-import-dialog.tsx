import { useState } from 'react';
import { customerImportEncodings } from '@cm/api-client/vocabulary';
import { z } from '@cm/web-kit/schema.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { uploadFile } from '@cm/web-kit/upload.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { FileUploader } from '@cm/ui/file-uploader.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const schema = z.object({
  file: z.array(z.instanceof(File)).length(1, JSON.stringify({ code: 'required', params: {} })),
  source: z.string().regex(/^([a-z0-9][a-z0-9_-]{0,39})?$/, JSON.stringify({ code: 'source', params: {} })),
  encoding: z.enum(customerImportEncodings),
  passwords: z.boolean(),
});

/** A file is chosen and read by the server; its columns are said on the page that follows. */
export function NewImportDialog({ onClose }: { onClose: () => void }) {
  const t = useT(words);
  const go = useGo();
  const refresh = useRefresh();
  // The same file sent again after a broken line is the same import.
  const [id] = useState(() => crypto.randomUUID());
  const [progress, setProgress] = useState(0);
  const form = useForm({
    schema,
    defaultValues: { file: [] as File[], source: '', encoding: 'auto' as const, passwords: false },
    submit: async ({ file, source, encoding, passwords }) => {
      const [one] = file;
      if (!one) return null;
      const query = new URLSearchParams({
        id,
        encoding,
        passwords: String(passwords),
        ...(source === '' ? {} : { source }),
      });
      return uploadFile(
        `/api/corporate/customer-imports?${query.toString()}`,
        one,
        setProgress,
        new AbortController().signal,
      );
    },
    onSuccess: () => {
      refresh(queryKeyOf('corporate.customerImports'));
      onClose();
      go(corporate.customerImport(id));
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('imports.new')}
      description={t('imports.newText')}
      submitLabel={t('imports.read')}
      onClose={onClose}
    >
      <FormField form={form} name="file" label={t('imports.file')} required>
        {({ value, onChange }) => (
          <FileUploader
            items={value.map((file: File) => ({
              id: 'file',
              name: file.name,
              size: file.size,
              state: form.submitting ? 'uploading' : 'queued',
              progress,
            }))}
            onAdd={(files) => onChange(files.slice(0, 1))}
            onRemove={() => onChange([])}
            accept=".csv,.txt,.sql,text/csv"
            multiple={false}
            rules={t('imports.rules')}
          />
        )}
      </FormField>
      <FormField form={form} name="source" label={t('imports.source')} hint={t('imports.sourceHint')} optional>
        {(field) => <Input {...field} dir="ltr" autoCapitalize="none" spellCheck={false} />}
      </FormField>
      <FormField form={form} name="encoding" label={t('imports.encoding')} hint={t('imports.encodingHint')}>
        {(field) => (
          <Select
            {...field}
            options={customerImportEncodings.map((value) => ({ value, label: t(`imports.encoding.${value}`) }))}
          />
        )}
      </FormField>
      <FormField form={form} name="passwords" label={t('imports.passwords')} hideLabel group>
        {(field) => (
          <Checkbox
            checked={field.value}
            onCheckedChange={field.onChange}
            label={t('imports.passwords')}
            hint={t('imports.passwordsHint')}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
