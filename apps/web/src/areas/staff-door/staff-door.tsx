import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { doorQuery } from '../load-session.ts';
import { SignInLayout } from '../sign-in-layout.tsx';

import { useStaffArea } from './use-staff-area.ts';

/** The layout of the doors with the name of the operator whose site this is. */
export function StaffDoor({ title, children }: { title: string; children: ReactNode }) {
  const t = useT('common');
  const area = useStaffArea();
  const { data } = useQuery(doorQuery(area));
  return (
    <SignInLayout tenantName={data?.tenant.name ?? t('app.name')} zone={area} title={title}>
      {children}
    </SignInLayout>
  );
}
