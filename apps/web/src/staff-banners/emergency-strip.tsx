import { lazy, Suspense } from 'react';
import { useSession } from '@cm/web-kit/session.ts';

const EmergencyBanner = lazy(async () => ({
  default: await (await import('@cm/emergency/web/staff-banner/public.ts')).loadEmergencyBanner(),
}));

/** Above everything, while an emergency access is open; nothing otherwise. */
export function EmergencyStrip() {
  const { emergency } = useSession();
  if (emergency === null) return null;
  return (
    <Suspense fallback={<div className="h-11 bg-danger" />}>
      <EmergencyBanner emergency={emergency} />
    </Suspense>
  );
}
