import Pencil from 'lucide-react/icons/pencil';
import Pin from 'lucide-react/icons/pin';
import PinOff from 'lucide-react/icons/pin-off';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { MentionText } from '@cm/web-kit/staff/mention-text.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import type { Note } from './customer-queries.ts';
import { NoteDialog } from './note-dialog.tsx';
import { NoteVersionsDialog } from './note-versions-dialog.tsx';
import { words } from './words.ts';

/** A note of the staff: what it says, who wrote it; pinned by anybody, changed by who wrote it. */
export function NoteCard({ customerId, note }: { customerId: string; note: Note }) {
  const t = useT(words);
  const manages = usePermission('customers.manage');
  const [open, setOpen] = useState<'edit' | 'versions' | null>(null);
  const pin = useAct({
    act: (pinned: boolean, idempotencyKey) =>
      call(
        'corporate.customerNotes.pin',
        { path: { id: customerId, noteId: note.id }, body: { pinned } },
        { idempotencyKey },
      ),
    refresh: [queryKeyOf('corporate.customerNotes')],
  });
  const close = () => setOpen(null);
  return (
    <li className="grid gap-1.5 rounded-md border border-ochre/60 bg-ochre-tint p-3.5">
      <div className="flex items-start gap-2">
        {note.pinned ? <Pin aria-label={t('notes.isPinned')} className="mt-0.5 size-4 shrink-0 text-ink-2" /> : null}
        <p dir="auto" className="min-w-0 flex-1 whitespace-pre-wrap wrap-anywhere">
          <MentionText text={note.body} mentions={note.mentions} />
        </p>
        {manages ? (
          <div className="-me-1.5 -mt-1.5 flex shrink-0" data-screen-only>
            <IconButton
              size="icon-sm"
              label={note.pinned ? t('notes.unpin') : t('notes.pin')}
              loading={pin.busy}
              onClick={() => pin.run(!note.pinned)}
            >
              {note.pinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
            </IconButton>
            {note.mine ? (
              <IconButton
                size="icon-sm"
                label={t('notes.change')}
                aria-haspopup="dialog"
                onClick={() => setOpen('edit')}
              >
                <Pencil aria-hidden="true" />
              </IconButton>
            ) : null}
          </div>
        ) : null}
      </div>
      <p className="flex flex-wrap items-baseline gap-x-1.5 text-xs text-ink-2">
        <bdi>{note.author ?? t('actor.system')}</bdi>
        <span aria-hidden="true">·</span>
        <Ago value={note.createdAt} />
        {note.editedAt ? (
          <>
            <span aria-hidden="true">·</span>
            <Button
              variant="link"
              size="sm"
              className="h-auto p-0 text-xs"
              aria-haspopup="dialog"
              onClick={() => setOpen('versions')}
            >
              {t('notes.edited')}
            </Button>
            <Ago value={note.editedAt} />
          </>
        ) : null}
      </p>
      {open === 'edit' ? <NoteDialog customerId={customerId} note={note} onClose={close} /> : null}
      {open === 'versions' ? <NoteVersionsDialog customerId={customerId} note={note} onClose={close} /> : null}
    </li>
  );
}
