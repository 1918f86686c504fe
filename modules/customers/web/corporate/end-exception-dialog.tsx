import { toast } from '@cm/ui/toast.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import type { CustomerException } from './customer-queries.ts';
import { words } from './words.ts';

interface Props {
  readonly id: string;
  readonly exception: CustomerException;
  readonly onClose: () => void;
}

/** « From today on it counts no more », with the reason. */
export function EndExceptionDialog({ id, exception, onClose }: Props) {
  const t = useT(words);
  const refresh = useRefresh();
  return (
    <ReasonDialog
      title={t('exceptions.endTitle', { kind: t(`exceptions.kind.${exception.kind}`) })}
      description={t('exceptions.endText')}
      submitLabel={t('exceptions.end')}
      max={500}
      submit={(reason, idempotencyKey) =>
        call(
          'corporate.customerExceptions.end',
          { path: { id, exceptionId: exception.id }, body: { reason } },
          { idempotencyKey },
        )
      }
      onDone={() => {
        toast.ok(t('exceptions.ended'));
        refresh(queryKeyOf('corporate.customerExceptions'), queryKeyOf('corporate.customers'));
      }}
      onClose={onClose}
    />
  );
}
