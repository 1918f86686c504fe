import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { type CustomerMerge, isUnderWay, mergesQuery } from './merge-queries.ts';
import { UndoMergeDialog } from './undo-merge-dialog.tsx';
import { words } from './words.ts';

/** How far a merge into this customer has come, and until when it can be undone. */
export function MergeNotices({ customerId }: { customerId: string }) {
  const merges = useQuery(mergesQuery(customerId)).data?.items ?? [];
  return merges
    .filter((one) => isUnderWay(one) || (one.undoUntil !== null && one.kept.id === customerId))
    .map((one) => <MergeNotice key={one.id} merge={one} />);
}

function MergeNotice({ merge }: { merge: CustomerMerge }) {
  const t = useT(words);
  const format = useFormat();
  const mayUndo = usePermission('customers.merge');
  const [isAsking, setAsking] = useState(false);
  const { gone, kept, state, undoUntil } = merge;
  const both = { gone: `${gone.name} (${gone.number})`, kept: kept.number };
  const count = format.number(merge.rows.reduce((sum, rows) => sum + rows.count, 0));
  if (undoUntil === null)
    return (
      <Callout tone="info" title={t(state === 'undoing' ? 'merge.undoing' : 'merge.running', both)}>
        {state === 'undoing' ? t('merge.undoingText') : t('merge.runningText', { rows: count })}
      </Callout>
    );
  return (
    <Callout
      tone="info"
      title={t('merge.done', both)}
      action={
        mayUndo ? (
          <Button size="sm" aria-haspopup="dialog" onClick={() => setAsking(true)}>
            {t('merge.undo')}
          </Button>
        ) : null
      }
    >
      {t('merge.undoUntil', { at: format.dateTime(undoUntil) })} · <Ago value={undoUntil} />
      {isAsking ? <UndoMergeDialog merge={merge} onClose={() => setAsking(false)} /> : null}
    </Callout>
  );
}
