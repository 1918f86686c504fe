import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { type Activity, activityVersionsQuery } from './queries.ts';
import { VersionList } from './version-list.tsx';
import { words } from './words.ts';

const SHOWN = [
  'name',
  'purpose',
  'people',
  'data',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'reference',
] as const;

export function ActivityVersions({ of, onClose }: { of: Activity; onClose: () => void }) {
  const t = useT(words);
  return (
    <VersionList
      title={t('register.versionsOf', { name: of.name })}
      query={useQuery(activityVersionsQuery(of.id))}
      facts={(version) => [
        ...SHOWN.map((name) => [t(`activity.${name}`), version[name]] as const),
        [t('register.state'), t(version.ended ? 'activity.ended' : 'activity.current')] as const,
      ]}
      onClose={onClose}
    />
  );
}
