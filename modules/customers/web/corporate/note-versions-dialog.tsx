import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { MentionText } from '@cm/web-kit/staff/mention-text.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import type { NoteDialogProps } from './note-dialog.tsx';
import { words } from './words.ts';

/** What a note said before, newest first. */
export function NoteVersionsDialog({ customerId, note, onClose }: NoteDialogProps) {
  const t = useT(words);
  const format = useFormat();
  const versions = useQuery(
    recordQuery('corporate.customerNotes.versions', { path: { id: customerId, noteId: note.id } }),
  );
  return (
    <Dialog open onOpenChange={onClose} title={t('notes.versions')}>
      {versions.error && !versions.data ? (
        <ErrorState error={versions.error} onRetry={() => void versions.refetch()} retrying={versions.isFetching} />
      ) : versions.data ? (
        <ol className="grid gap-3">
          {versions.data.items.map(({ version, body, mentions, writtenAt }) => (
            <li key={version} className="grid gap-1 rounded-md border border-line p-3.5">
              <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
                <MentionText text={body} mentions={mentions} />
              </p>
              <p className="figures text-xs text-ink-2">{format.dateTime(writtenAt)}</p>
            </li>
          ))}
        </ol>
      ) : (
        <Skeleton className="h-24" />
      )}
    </Dialog>
  );
}
