import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { words as sharedWords } from '../words.ts';
import { DueDay } from './due-day.tsx';
import type { DataRequest } from './request-queries.ts';
import { words } from './words.ts';

/** Who asked what, when and how, and what was answered. */
export function RequestFacts({ request }: { request: DataRequest }) {
  const t = useT(words);
  const shared = useT(sharedWords);
  const format = useFormat();
  const { details, answer, recordedBy, examinedBy, decidedBy, decidedAt, downloadUntil } = request;
  const by = (label: string, value: string | null) => (value ? [{ label, value: <bdi>{value}</bdi> }] : []);
  return (
    <>
      <Card title={t('request.facts')}>
        <KeyValue
          items={[
            { label: t('request.person'), value: <bdi>{request.personName}</bdi> },
            { label: t('request.email'), value: <bdi dir="ltr">{request.personEmail}</bdi> },
            { label: t('request.scope'), value: shared(`scope.${request.scope}`) },
            { label: t('request.channel'), value: shared(`channel.${request.channel}`) },
            ...by(t('request.recordedBy'), recordedBy),
            { label: t('request.receivedAt'), value: format.date(request.receivedAt, 'long') },
            { label: t('request.dueAt'), value: <DueDay request={request} /> },
            ...by(t('request.examinedBy'), examinedBy),
            ...by(t('request.decidedBy'), decidedBy),
            ...(decidedAt ? [{ label: t('request.decidedAt'), value: format.dateTime(decidedAt) }] : []),
            ...(downloadUntil ? [{ label: t('request.downloadUntil'), value: format.dateTime(downloadUntil) }] : []),
          ]}
        />
      </Card>
      {details ? (
        <Card title={t('request.details')}>
          <p className="whitespace-pre-line" dir="auto">
            {details}
          </p>
        </Card>
      ) : null}
      {answer ? (
        <Card title={t('request.answer')}>
          <p className="whitespace-pre-line" dir="auto">
            {answer}
          </p>
        </Card>
      ) : null}
    </>
  );
}
