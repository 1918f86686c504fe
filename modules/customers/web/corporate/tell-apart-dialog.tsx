import { toast } from '@cm/ui/toast.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import type { PairedCustomer } from './pair-customer.tsx';
import { words } from './words.ts';

interface Props {
  readonly first: PairedCustomer;
  readonly other: PairedCustomer;
  readonly onClose: () => void;
}

/** « These are two different customers », with the reason. */
export function TellApartDialog({ first, other, onClose }: Props) {
  const t = useT(words);
  const refresh = useRefresh();
  return (
    <ReasonDialog
      title={t('distinct.tellTitle')}
      description={t('distinct.tellText', { first: first.name, other: other.name })}
      submitLabel={t('distinct.submit')}
      max={500}
      submit={(reason, idempotencyKey) =>
        call(
          'corporate.customerDistinctions.tell',
          { path: { id: first.id, otherId: other.id }, body: { reason } },
          { idempotencyKey },
        )
      }
      onDone={() => {
        toast.ok(t('distinct.told'));
        refresh(queryKeyOf('corporate.customerDuplicates'), queryKeyOf('corporate.customerDistinctions'));
      }}
      onClose={onClose}
    />
  );
}
