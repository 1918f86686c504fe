import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { type Breach, breachVersionsQuery } from './queries.ts';
import { VersionList } from './version-list.tsx';
import { words } from './words.ts';

const SHOWN = ['title', 'description', 'people', 'data', 'consequences', 'measures', 'notification'] as const;

export function BreachVersions({ of, onClose }: { of: Breach; onClose: () => void }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <VersionList
      title={t('register.versionsOf', { name: of.title })}
      query={useQuery(breachVersionsQuery(of.id))}
      facts={(version) => [
        ...SHOWN.map((name) => [t(`breach.${name}`), version[name]] as const),
        [t('breach.discoveredOn'), format.date(version.discoveredOn, 'long')] as const,
        [t('breach.deadline'), format.date(version.notifyBy, 'long')] as const,
        [t('breach.notified'), version.notifiedOn ? format.date(version.notifiedOn, 'long') : null] as const,
        [t('breach.peopleTold'), t(`breach.people.${version.peopleTold}`)] as const,
        [t('breach.peopleToldReason'), version.peopleToldReason] as const,
        [t('register.state'), t(version.closed ? 'breach.closed' : 'breach.open')] as const,
      ]}
      onClose={onClose}
    />
  );
}
