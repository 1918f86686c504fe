import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { MentionField } from '@cm/web-kit/staff/mention-field.tsx';
import { toStored } from '@cm/web-kit/staff/mentions.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { mentionableQuery, notesQuery, pinnedNotesQuery } from './customer-queries.ts';
import { NoteCard } from './note-card.tsx';
import { words } from './words.ts';

const schema = z.object({ body: z.string().trim().min(1).max(10_000) });

/** What the staff write for each other about a customer; what is pinned stands beside every tab. */
export function NotesTab({ id }: { id: string }) {
  const t = useT(words);
  const refresh = useRefresh();
  const manages = usePermission('customers.manage');
  const notes = useInfiniteQuery(notesQuery(id));
  const pinned = useQuery(pinnedNotesQuery(id)).data?.items.length ?? 0;
  const items = notes.data?.pages.flatMap((page) => page.items) ?? [];
  const queryClient = useQueryClient();
  const people = useQuery({ ...mentionableQuery(id), enabled: manages }).data?.items ?? [];
  const form = useForm({
    schema,
    defaultValues: { body: '' },
    draftKey: `customer-note.${id}`,
    submit: async ({ body }, idempotencyKey) => {
      const { items: known } = await queryClient.ensureQueryData(mentionableQuery(id));
      const stored = { body: toStored(body, known) };
      return call('corporate.customerNotes.create', { path: { id }, body: stored }, { idempotencyKey });
    },
    onSuccess: () => {
      form.hook.reset({ body: '' });
      refresh(queryKeyOf('corporate.customerNotes'), queryKeyOf('corporate.customers'));
    },
  });
  return (
    <div className="grid gap-4">
      {manages ? (
        <FormView form={form} label={t('notes.new')} className="grid gap-2">
          <FormField form={form} name="body" label={t('notes.new')} hint={t('notes.hint')}>
            {({ ref: _ref, ...field }) => <MentionField {...field} people={people} />}
          </FormField>
          <Button type="submit" className="justify-self-start" loading={form.submitting}>
            {t('notes.save')}
          </Button>
        </FormView>
      ) : null}
      {notes.error && items.length === 0 ? (
        <ErrorState error={notes.error} onRetry={() => void notes.refetch()} retrying={notes.isFetching} />
      ) : notes.isPending ? (
        <Skeleton className="h-20" />
      ) : items.length === 0 && pinned > 0 ? null : items.length === 0 ? (
        <EmptyState compact seed="notes" title={t('notes.empty')} />
      ) : (
        <ul className="grid gap-3">
          {items.map((note) => (
            <NoteCard key={note.id} customerId={id} note={note} />
          ))}
        </ul>
      )}
      {notes.hasNextPage ? (
        <Button
          size="sm"
          className="justify-self-start"
          loading={notes.isFetchingNextPage}
          onClick={() => void notes.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      ) : null}
    </div>
  );
}
