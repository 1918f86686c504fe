import { useQuery } from '@tanstack/react-query';
import { toast } from '@cm/ui/toast.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { type CustomerMerge, mergeQuery } from './merge-queries.ts';
import { words } from './words.ts';

/** Undoes a merge, after it said what came since and stays. */
export function UndoMergeDialog({ merge, onClose }: { merge: CustomerMerge; onClose: () => void }) {
  const t = useT(words);
  const format = useFormat();
  const localised = useLocalised();
  const refresh = useRefresh();
  const since = useQuery(mergeQuery(merge.id)).data?.since ?? [];
  const staying = since.map(({ label, count }) => `${localised(label)} : ${format.number(count)}`).join(' · ');
  const numbers = { gone: merge.gone.number, kept: merge.kept.number };
  return (
    <ReasonDialog
      title={t('merge.undoTitle', numbers)}
      description={
        <>
          {t('merge.undoText', numbers)}{' '}
          {since.length > 0 ? t('merge.since', { kept: merge.kept.number, staying }) : null}
        </>
      }
      submitLabel={t('merge.undo')}
      max={500}
      submit={(reason, idempotencyKey) =>
        call('corporate.customerMerges.undo', { path: { id: merge.id }, body: { reason } }, { idempotencyKey })
      }
      onDone={() => {
        toast.ok(t('merge.undoBegun'));
        refresh(queryKeyOf('corporate.customerMerges'), queryKeyOf('corporate.customers'));
      }}
      onClose={onClose}
    />
  );
}
