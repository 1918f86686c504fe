import { useRouter } from '@tanstack/react-router';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { FileUploader } from '@cm/ui/file-uploader.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { MAX_FILES, sendTicketFile, useUploads } from '@cm/files/web/portal/public.ts';
import { portal } from '../../paths.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

const schema = z.object({ text: z.string().trim().min(1).max(50_000) });

/** The customer's answer. In a ticket that is done it may open another one, linked to it: then that one is shown. */
export function TicketReply({ ticketId, done }: { ticketId: string; done: boolean }) {
  const t = useT(words);
  const router = useRouter();
  const refresh = useRefresh();
  const uploads = useUploads(sendTicketFile, MAX_FILES);
  const form = useForm({
    schema,
    defaultValues: { text: '' },
    draftKey: `ticket-${ticketId}`,
    sentAlong: uploads.fileIds,
    submit: async ({ text }, idempotencyKey) =>
      call(
        'portal.tickets.reply',
        { path: { id: ticketId }, body: { text, attachmentIds: [...uploads.fileIds] } },
        { idempotencyKey },
      ),
    onSuccess: (answer) => {
      form.hook.reset({ text: '' });
      uploads.clear();
      refresh(queryKeyOf('portal.tickets'));
      if (answer.followUp) {
        toast.info(t('ticket.followUp', { number: answer.number }));
        router.history.push(portal.ticket(answer.ticketId));
      } else toast.ok(t('ticket.sent'));
    },
  });
  return (
    <Card title={t('ticket.reply')} hint={done ? t('ticket.replyDone') : undefined}>
      <FormView form={form} label={t('ticket.reply')}>
        <FormField form={form} name="text" label={t('ticket.message')} hideLabel>
          {(field) => <Textarea rows={5} placeholder={t('ticket.placeholder')} {...field} />}
        </FormField>
        <FileUploader
          items={uploads.items}
          onAdd={uploads.add}
          onRemove={uploads.remove}
          onRetry={uploads.retry}
          rules={t('attachments.rules', { count: MAX_FILES })}
        />
        <div className="flex justify-end">
          <Button type="submit" variant="primary" loading={form.submitting || uploads.busy}>
            {t('ticket.send')}
          </Button>
        </div>
      </FormView>
    </Card>
  );
}
