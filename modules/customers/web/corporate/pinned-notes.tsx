import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { pinnedNotesQuery } from './customer-queries.ts';
import { NoteCard } from './note-card.tsx';
import { words } from './words.ts';

/** What has to be known of the customer on each tab; nothing where nothing is pinned. */
export function PinnedNotes({ id }: { id: string }) {
  const t = useT(words);
  const items = useQuery(pinnedNotesQuery(id)).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <ul aria-label={t('notes.pinned')} className="grid gap-3">
      {items.map((note) => (
        <NoteCard key={note.id} customerId={id} note={note} />
      ))}
    </ul>
  );
}
