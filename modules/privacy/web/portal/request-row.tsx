import Download from 'lucide-react/icons/download';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { RequestStatus } from '../shared/request-status.tsx';
import { words as sharedWords } from '../words.ts';
import type { OwnRequest } from './queries.ts';
import { words } from './words.ts';

/** One request: what was asked of what, where it stands, and the answer in full. */
export function RequestRow({ request, onWithdraw }: { request: OwnRequest; onWithdraw: () => void }) {
  const t = useT(words);
  const shared = useT(sharedWords);
  const format = useFormat();
  const { kind, scope, number, state, receivedAt, dueAt, decidedAt, details, answer, downloadUntil, can } = request;
  const dates =
    decidedAt === null
      ? t('request.open', { received: format.date(receivedAt, 'long'), due: format.date(dueAt, 'long') })
      : t('request.ended', { received: format.date(receivedAt, 'long'), ended: format.date(decidedAt, 'long') });
  return (
    <li className="grid gap-2 border-b border-line px-(--card-pad) py-4 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">{shared(`kind.${kind}`)}</span>
        <span className="text-sm text-ink-2">{shared(`scope.${scope}`)}</span>
        <Id value={number} />
        <span className="ms-auto">
          <RequestStatus state={state} look="tint" />
        </span>
      </div>
      <p className="text-sm text-ink-2">{dates}</p>
      {details ? (
        <p className="text-sm whitespace-pre-line text-ink-2" dir="auto">
          {details}
        </p>
      ) : null}
      {answer ? (
        <p className="text-sm whitespace-pre-line" dir="auto">
          <span className="font-medium">{t('request.answer')}</span> {answer}
        </p>
      ) : null}
      {can.download || can.withdraw ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {can.download ? (
            <>
              <Button asChild size="sm">
                <a href={`/api/portal/data-requests/${request.id}/copy`} download>
                  <Download aria-hidden="true" />
                  {t('request.download')}
                </a>
              </Button>
              {downloadUntil ? (
                <span className="text-sm text-ink-2">
                  {t('request.downloadUntil', { until: format.dateTime(downloadUntil) })}
                </span>
              ) : null}
            </>
          ) : null}
          {can.withdraw ? (
            <Button size="sm" variant="ghost" className="-ms-3" aria-haspopup="dialog" onClick={onWithdraw}>
              {t('request.withdraw')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
