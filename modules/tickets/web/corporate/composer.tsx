import type { TicketAnswerState } from '@cm/api-client/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import Paperclip from 'lucide-react/icons/paperclip';
import { type KeyboardEvent, useRef, useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { cn } from '@cm/ui/class-names.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useShortcuts } from '@cm/web-kit/shortcuts/registry.ts';
import { Button } from '@cm/ui/button.tsx';
import { FileUploader } from '@cm/ui/file-uploader.tsx';
import { Select } from '@cm/ui/select.tsx';
import { MentionField } from '@cm/web-kit/staff/mention-field.tsx';
import { toStored } from '@cm/web-kit/staff/mentions.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { MAX_FILES, sendTicketFile, useUploads } from '@cm/files/web/corporate/public.ts';
import { CannedReplies, insertReply, slashQuery } from './canned-replies.tsx';
import { mentionableQuery, type TicketDetail } from './ticket-queries.ts';
import { words } from './words.ts';

const NEXT = ['answered', 'awaiting_reply', 'resolved'] as const satisfies readonly TicketAnswerState[];
const schema = z.object({
  text: z.string().trim().min(1).max(50_000),
  mode: z.enum(['reply', 'note']),
  next: z.enum(NEXT),
});
type Mode = z.infer<typeof schema>['mode'];

/** Answer or private note, with files, ready-made answers (`/`) and the state in which the ticket is left. */
export function Composer({ ticket }: { ticket: TicketDetail }) {
  const t = useT(words);
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  const uploads = useUploads(sendTicketFile, MAX_FILES);
  const box = useRef<HTMLTextAreaElement>(null);
  const [files, setFiles] = useState(false);
  // The thread shows what was sent: over its buttons a message would only be in the way, so it is heard and not seen.
  const [said, setSaid] = useState('');
  const path = { id: ticket.id };
  const form = useForm({
    schema,
    defaultValues: { text: '', mode: ticket.can.reply ? 'reply' : 'note', next: 'answered' },
    draftKey: `ticket.${ticket.id}`,
    sentAlong: uploads.fileIds,
    submit: async ({ text, mode, next }, idempotencyKey) => {
      const attachmentIds = [...uploads.fileIds];
      if (mode === 'note') {
        const { items: known } = await queryClient.ensureQueryData(mentionableQuery(ticket.id));
        const body = { text: toStored(text, known), attachmentIds };
        await call('corporate.tickets.note', { path, body }, { idempotencyKey });
      } else {
        await call('corporate.tickets.reply', { path, body: { text, next, attachmentIds } }, { idempotencyKey });
      }
      return mode;
    },
    onSuccess: (mode) => {
      setSaid(mode === 'note' ? t('tickets.noteSaved') : t('tickets.replySent', { number: ticket.number }));
      form.hook.reset({ text: '', mode, next: 'answered' });
      uploads.clear();
      setFiles(false);
      refresh(queryKeyOf('corporate.tickets'));
    },
  });
  const mode = form.hook.watch('mode');
  const text = form.hook.watch('text');
  const query = slashQuery(text);
  const people = useQuery({ ...mentionableQuery(ticket.id), enabled: mode === 'note' }).data?.items ?? [];
  const begin = (next: Mode) => () => {
    form.hook.setValue('mode', next);
    box.current?.focus();
  };
  useShortcuts([
    ...(ticket.can.reply
      ? [{ keys: 'r', label: t('tickets.reply'), group: 'actions' as const, run: begin('reply') }]
      : []),
    ...(ticket.can.note
      ? [{ keys: 'n', label: t('tickets.addNote'), group: 'actions' as const, run: begin('note') }]
      : []),
  ]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.onSubmit();
    }
  };
  return (
    <div
      data-screen-only
      className={cn(
        'border-t md:sticky md:bottom-0 border-line px-4 py-3 md:px-5',
        mode === 'note' ? 'bg-ochre-tint' : 'bg-surface',
      )}
    >
      <FormView form={form} label={t('tickets.composer')} className="mx-auto grid max-w-3xl gap-2.5">
        <fieldset aria-label={t('tickets.composerMode')} className="flex gap-1">
          {(['reply', 'note'] as const)
            .filter((one) => ticket.can[one])
            .map((one) => (
              <Button
                key={one}
                size="sm"
                variant={mode === one ? 'secondary' : 'ghost'}
                aria-pressed={mode === one}
                onClick={begin(one)}
              >
                {one === 'reply' ? t('tickets.reply') : t('tickets.addNote')}
              </Button>
            ))}
        </fieldset>
        <FormField
          form={form}
          name="text"
          hideLabel
          label={mode === 'note' ? t('tickets.noteText') : t('tickets.replyText')}
        >
          {({ ref, ...field }) => (
            <MentionField
              {...field}
              ref={(element) => {
                ref(element);
                box.current = element;
              }}
              onKeyDown={onKeyDown}
              // Only colleagues read a note, and can be called to it. One field for both: it keeps the focus.
              people={mode === 'note' ? people : []}
              placeholder={mode === 'note' ? t('tickets.notePlaceholder') : t('tickets.replyPlaceholder')}
              className="max-h-[35dvh] min-h-20"
            />
          )}
        </FormField>
        {query !== null && mode === 'reply' ? (
          <CannedReplies
            query={query}
            onPick={(body) => {
              form.hook.setValue('text', insertReply(text, body), { shouldDirty: true });
              box.current?.focus();
            }}
          />
        ) : null}
        {files || uploads.items.length > 0 ? (
          <FileUploader
            items={uploads.items}
            onAdd={uploads.add}
            onRemove={uploads.remove}
            onRetry={uploads.retry}
            rules={t('upload.rules')}
          />
        ) : null}
        <output className="sr-only">{said}</output>
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="ghost" size="sm" className="-ms-3" aria-expanded={files} onClick={() => setFiles(!files)}>
            <Paperclip aria-hidden="true" />
            <span className="max-sm:sr-only">{t('tickets.attach')}</span>
          </Button>
          <span className="ms-auto flex min-w-0 items-center gap-2">
            {mode === 'reply' ? (
              <Select
                {...form.hook.register('next')}
                aria-label={t('tickets.nextState')}
                options={NEXT.map((value) => ({ value, label: t(`tickets.next.${value}`) }))}
              />
            ) : null}
            <Button type="submit" variant="primary" loading={form.submitting} disabled={uploads.busy}>
              {mode === 'note' ? t('tickets.saveNote') : t('tickets.send')}
            </Button>
          </span>
        </div>
      </FormView>
    </div>
  );
}
