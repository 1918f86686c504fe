import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import type { ApprovalRequest, OpenRequest } from './approval-request.ts';
import { words } from './words.ts';

export interface ApprovalActsProps {
  readonly request: ApprovalRequest;
  readonly onOpen: (open: OpenRequest) => void;
}

/** What may be done with a request, for whoever may. */
export function ApprovalActs({ request, onOpen }: ApprovalActsProps) {
  const t = useT(words);
  if (request.can.decide)
    return (
      <Button size="sm" aria-haspopup="dialog" onClick={() => onOpen({ what: 'decide', request })}>
        {t('approval.decide')}
      </Button>
    );
  if (!request.can.withdraw) return null;
  return (
    <Button size="sm" variant="ghost" aria-haspopup="dialog" onClick={() => onOpen({ what: 'withdraw', request })}>
      {t('approval.withdraw')}
    </Button>
  );
}
