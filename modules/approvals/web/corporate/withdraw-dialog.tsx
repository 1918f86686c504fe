import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import type { ApprovalRequest } from './approval-request.ts';
import { words } from './words.ts';

export interface WithdrawDialogProps {
  readonly request: ApprovalRequest;
  readonly onClose: () => void;
}

/** Who asked takes it back: nobody can approve it any more. */
export function WithdrawDialog({ request, onClose }: WithdrawDialogProps) {
  const t = useT(words);
  const localised = useLocalised();
  return (
    <ConfirmAct
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('approval.withdrawTitle')}
      description={`${localised(request.label)} · ${request.about}`}
      confirmLabel={t('approval.withdraw')}
      act={(idempotencyKey) => call('corporate.approvals.withdraw', { path: { id: request.id } }, { idempotencyKey })}
      done={t('approval.withdrawnDone')}
      refresh={[queryKeyOf('corporate.approvals')]}
      onDone={onClose}
    />
  );
}
