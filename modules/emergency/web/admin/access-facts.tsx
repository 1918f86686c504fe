import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import type { Access } from './queries.ts';
import { words } from './words.ts';

/** What was written down when it was opened, ended and reviewed. */
export function AccessFacts({ access }: { access: Access }) {
  const t = useT(words);
  const format = useFormat();
  const localised = useLocalised();
  const { reason, role, openedAt, expiresAt, endedAt, endedHow, endedBy, reviewedAt, reviewedBy, conclusion } = access;
  const at = (moment: string) => <span className="figures">{format.dateTime(moment)}</span>;
  return (
    <Card>
      <KeyValue
        items={[
          { label: t('emergency.reason'), value: <bdi className="wrap-anywhere">{reason}</bdi> },
          { label: t('emergency.role'), value: localised(role) },
          { label: t('emergency.openedAt'), value: at(openedAt) },
          { label: t('emergency.expiresAt'), value: at(expiresAt) },
          ...(endedAt === null || endedHow === null
            ? []
            : [
                { label: t('emergency.endedAt'), value: at(endedAt) },
                {
                  label: t('emergency.how'),
                  value:
                    endedHow === 'administrator'
                      ? t('emergency.how.administrator', { name: `\u2068${endedBy ?? ''}\u2069` })
                      : t(`emergency.how.${endedHow}`),
                },
              ]),
          ...(reviewedAt === null
            ? []
            : [
                { label: t('emergency.reviewedBy'), value: <bdi>{reviewedBy}</bdi> },
                { label: t('emergency.reviewedAt'), value: at(reviewedAt) },
                { label: t('emergency.conclusion'), value: <bdi className="wrap-anywhere">{conclusion}</bdi> },
              ]),
        ]}
      />
    </Card>
  );
}
