import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import type { CustomerException } from './customer-queries.ts';
import { words } from './words.ts';

interface Props {
  readonly customerId: string;
  readonly exception: CustomerException;
  readonly onEnd: (() => void) | undefined;
}

/** One exception: what it is, its days, why, and the paper. */
export function ExceptionItem({ customerId, exception, onEnd }: Props) {
  const t = useT(words);
  const format = useFormat();
  const { kind, standing, validFrom, validUntil, days, certificate, reason, grantedBy, ending } = exception;
  const from = format.date(validFrom);
  const kindWord = t(`exceptions.kind.${kind}`);
  return (
    <li className="grid gap-1 border-t border-line pt-3 text-sm first:border-0 first:pt-0">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <strong className="font-medium text-ink">
          {days === null ? kindWord : t('exceptions.graceOf', { count: days })}
        </strong>
        {standing === 'current' ? null : <span className="text-ink-2">{t(`exceptions.standing.${standing}`)}</span>}
      </span>
      <span className="text-ink-2">
        {validUntil === null
          ? t('exceptions.since', { from })
          : t('exceptions.between', { from, until: format.date(validUntil) })}
      </span>
      {certificate ? (
        <>
          <bdi>{certificate.mention}</bdi>
          <span className="text-ink-2">
            <a
              href={`/api/corporate/customers/${encodeURIComponent(customerId)}/documents/${encodeURIComponent(certificate.documentId)}/content`}
              download
              className="rounded-sm text-accent-text hover:underline"
            >
              {t('exceptions.certificate', { number: certificate.number })}
            </a>
            {' · '}
            <bdi>{certificate.office}</bdi>
          </span>
        </>
      ) : null}
      <span dir="auto" className="text-start text-ink-2">
        {reason}
      </span>
      {grantedBy ? (
        <span className="text-ink-2">
          <bdi>{grantedBy}</bdi>
        </span>
      ) : null}
      {ending ? (
        <span className="text-ink-2">
          {t('exceptions.endedOn', { date: format.date(ending.on), reason: ending.reason })}
        </span>
      ) : null}
      {onEnd ? (
        <span>
          <Button
            size="sm"
            variant="ghost"
            className="-ms-3"
            aria-label={t('exceptions.endOf', { kind: kindWord })}
            aria-haspopup="dialog"
            onClick={onEnd}
          >
            {t('exceptions.end')}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
