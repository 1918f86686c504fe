import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { Account } from '../queries.ts';
import { words } from '../words.ts';

export interface ResetFactorsDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Asks that the second factors of somebody who lost theirs are removed; nothing is done before a second person approves. */
export function ResetFactorsDialog({ account, onClose }: ResetFactorsDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const isStaff = account.kind === 'staff';
  return (
    <ReasonDialog
      title={t('users.resetTitle', { name: account.name })}
      description={isStaff ? t('users.resetStaffText') : t('users.resetCustomerText')}
      label={t('users.resetReason')}
      hint={t('users.resetHint')}
      submitLabel={t('users.resetAsk')}
      max={500}
      submit={(reason, idempotencyKey) =>
        call(
          isStaff ? 'corporate.approvals.resetStaffFactors' : 'corporate.approvals.resetCustomerFactors',
          { body: { input: { userId: account.id }, reason } },
          { idempotencyKey },
        )
      }
      onDone={() => {
        toast.ok(t('users.resetAsked'));
        refresh(queryKeyOf('corporate.approvals'));
      }}
      onClose={onClose}
    />
  );
}
