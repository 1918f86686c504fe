import { useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { MentionField } from '@cm/web-kit/staff/mention-field.tsx';
import { toStored, toTyped } from '@cm/web-kit/staff/mentions.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { mentionableQuery, type Note } from './customer-queries.ts';
import { words } from './words.ts';

const schema = z.object({ body: z.string().trim().min(1).max(10_000) });

export interface NoteDialogProps {
  readonly customerId: string;
  readonly note: Note;
  readonly onClose: () => void;
}

/** Changes what one's own note says; what it said stays to be read. */
export function NoteDialog({ customerId, note, onClose }: NoteDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  const offered = useQuery(mentionableQuery(customerId)).data?.items ?? [];
  const form = useForm({
    schema,
    defaultValues: { body: toTyped(note.body, note.mentions) },
    submit: async ({ body: typed }, idempotencyKey) => {
      const { items } = await queryClient.ensureQueryData(mentionableQuery(customerId));
      // Whoever it mentions already stays mentioned, also where they could not be any more.
      const body = toStored(toStored(typed, note.mentions), items);
      return call(
        'corporate.customerNotes.update',
        { path: { id: customerId, noteId: note.id }, body: { version: note.version, body } },
        { idempotencyKey },
      );
    },
    onSuccess: () => {
      refresh(queryKeyOf('corporate.customerNotes'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('notes.change')}
      description={t('notes.changeText')}
      submitLabel={t('notes.saveChange')}
      onClose={onClose}
    >
      <FormField form={form} name="body" label={t('notes.body')}>
        {({ ref: _ref, ...field }) => <MentionField {...field} people={offered} rows={6} />}
      </FormField>
    </FormDialog>
  );
}
