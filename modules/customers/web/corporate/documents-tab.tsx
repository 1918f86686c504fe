import { useQuery } from '@tanstack/react-query';
import FileIcon from 'lucide-react/icons/file';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Field } from '@cm/ui/field.tsx';
import { FileUploader } from '@cm/ui/file-uploader.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { FileScanNote, sendTicketFile, useUploads } from '@cm/files/web/corporate/public.ts';
import { mayOpen } from '@cm/files/web/public.ts';
import { documentsQuery } from './customer-queries.ts';
import { words } from './words.ts';

const schema = z.object({ title: z.string().trim().min(1).max(200) });

/** Contracts, mandates and other papers filed with a customer. */
export function DocumentsTab({ id }: { id: string }) {
  const t = useT(words);
  const format = useFormat();
  const manages = usePermission('customers.manage');
  const { data, error, isFetching, refetch } = useQuery(documentsQuery(id));
  const href = (documentId: string) =>
    `/api/corporate/customers/${encodeURIComponent(id)}/documents/${encodeURIComponent(documentId)}/content`;
  return (
    <div className="grid gap-4">
      {manages ? <NewDocument id={id} /> : null}
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : !data ? (
        <Skeleton className="h-20" />
      ) : data.items.length === 0 ? (
        <EmptyState compact seed="documents" title={t('documents.empty')} />
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {data.items.map((document) => (
            <li key={document.id} className="flex flex-wrap items-center gap-3 px-(--card-pad) py-2.5">
              <FileIcon aria-hidden="true" className="size-4 text-ink-3" />
              <span className="grid min-w-40 flex-1">
                {document.file && mayOpen(document.file.scan) ? (
                  <a
                    href={href(document.id)}
                    download
                    className="w-fit rounded-sm font-medium text-accent-text hover:underline"
                  >
                    <bdi>{document.title}</bdi>
                  </a>
                ) : (
                  <bdi className="font-medium">{document.title}</bdi>
                )}
                <span className="text-sm text-ink-2">
                  {document.file ? (
                    <>
                      <bdi>{document.file.filename}</bdi> · {format.fileSize(document.file.size)}{' '}
                      <FileScanNote scan={document.file.scan} forStaff />
                    </>
                  ) : (
                    t('documents.gone')
                  )}
                </span>
              </span>
              <span className="text-sm text-ink-2">
                <bdi>{document.author ?? t('actor.system')}</bdi> · <Ago value={document.createdAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function NewDocument({ id }: { id: string }) {
  const t = useT(words);
  const refresh = useRefresh();
  const uploads = useUploads(sendTicketFile, 1);
  const [fileId] = uploads.fileIds;
  const form = useForm({
    schema,
    defaultValues: { title: '' },
    sentAlong: fileId,
    submit: async ({ title }, idempotencyKey) => {
      if (fileId === undefined) return;
      await call('corporate.customerDocuments.create', { path: { id }, body: { title, fileId } }, { idempotencyKey });
    },
    onSuccess: () => {
      form.hook.reset({ title: '' });
      uploads.clear();
      refresh(queryKeyOf('corporate.customerDocuments'), queryKeyOf('corporate.customers'));
    },
  });
  return (
    <FormView form={form} label={t('documents.new')} className="grid gap-3">
      <Field label={t('documents.new')}>
        <FileUploader
          items={uploads.items}
          onAdd={uploads.add}
          onRemove={uploads.remove}
          onRetry={uploads.retry}
          multiple={false}
          disabled={uploads.items.length > 0}
          rules={t('upload.rulesOne')}
        />
      </Field>
      {uploads.items.length > 0 ? (
        <div className="flex flex-wrap items-end gap-2">
          <FormField form={form} name="title" label={t('documents.title')} className="min-w-52 flex-1" required>
            {(field) => <Input {...field} />}
          </FormField>
          <Button type="submit" variant="primary" loading={form.submitting} disabled={fileId === undefined}>
            {t('documents.file')}
          </Button>
        </div>
      ) : null}
    </FormView>
  );
}
