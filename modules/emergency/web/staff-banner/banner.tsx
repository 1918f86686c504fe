import { useQuery } from '@tanstack/react-query';
import Siren from 'lucide-react/icons/siren';
import { useEffect } from 'react';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSecondsLeft } from '@cm/web-kit/format/use-seconds-left.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import type { EmergencyAccess } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { words } from './words.ts';

/** Somebody else may have ended it: asked as often as this. */
const ASKED_EVERY_MS = 10_000;

/** The page is read anew, with one's own rights alone. */
const readAnew = () => location.reload();

/** That an emergency access is open, with which role and for how long: on every page of the staff, and nothing closes it but its end. */
export function EmergencyBanner({ emergency }: { emergency: EmergencyAccess }) {
  const t = useT(words);
  const locale = useLocale();
  const left = useSecondsLeft(emergency.expiresAt);
  const path = { id: emergency.id };
  const { data } = useQuery({
    ...recordQuery('admin.emergencyAccesses.get', { path }),
    refetchInterval: ASKED_EVERY_MS,
  });
  const end = useAct({
    act: (_: null, idempotencyKey) => call('admin.emergencyAccesses.end', { path }, { idempotencyKey }),
    onDone: readAnew,
  });
  const isOver = left === 0 || (data !== undefined && data.state !== 'open');
  useEffect(() => {
    if (isOver) readAnew();
  }, [isOver]);
  return (
    <section
      aria-label={t('banner.label')}
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 bg-danger px-4 py-1 text-sm text-on-danger md:h-11 md:flex-nowrap md:px-6"
    >
      <Siren aria-hidden="true" className="size-4 shrink-0 max-md:hidden" />
      <p className="min-w-0 max-md:basis-full md:truncate">
        <strong className="font-semibold">
          {t('banner.open', { role: `\u2068${textIn(emergency.role, locale)}\u2069` })}
        </strong>
        <span className="max-lg:hidden"> · {t('banner.watched')}</span>
      </p>
      <p className="me-auto shrink-0 md:ms-auto md:me-0">
        {t('banner.left')}{' '}
        <bdi role="timer" dir="ltr" className="figures font-semibold">
          {hoursMinutesSeconds(left)}
        </bdi>
      </p>
      <Button size="sm" loading={end.busy} onClick={() => end.run(null)}>
        {t('banner.end')}
      </Button>
    </section>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

function hoursMinutesSeconds(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours === 0 ? '' : `${hours}:`}${hours === 0 ? minutes : two(minutes)}:${two(seconds % 60)}`;
}
