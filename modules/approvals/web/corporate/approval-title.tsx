import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { ApprovalRequest } from './approval-request.ts';
import { ApprovalStatus } from './approval-status.tsx';
import { words } from './words.ts';

/** What is asked for and of what, with the reason, and the answer once there is one. */
export function ApprovalTitle({ request }: { readonly request: ApprovalRequest }) {
  const t = useT(words);
  const localised = useLocalised();
  const { decidedBy, decisionReason, reason, about } = request;
  return (
    <span className="grid min-w-0 gap-0.5 py-1">
      <span className="font-medium">{localised(request.label)}</span>
      <bdi className="wrap-anywhere">{about}</bdi>
      <span className="md:hidden">
        <ApprovalStatus state={request.state} />
      </span>
      <span className="text-sm wrap-anywhere whitespace-normal text-ink-2">{t('approval.why', { reason })}</span>
      {decidedBy !== null && decisionReason !== null ? (
        <span className="text-sm wrap-anywhere whitespace-normal text-ink-2">
          {t('approval.answer', { name: decidedBy, reason: decisionReason })}
        </span>
      ) : null}
    </span>
  );
}
