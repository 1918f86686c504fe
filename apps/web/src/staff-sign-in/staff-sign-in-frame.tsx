import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { visitorQuery } from '@cm/web-kit/load-session.ts';
import { SignInLayout } from '../shell/sign-in-layout.tsx';

import { useStaffArea } from './use-staff-area.ts';
import { words } from '@cm/web-kit/words/kit.ts';

/** The layout of the sign-in pages with the name of the operator whose site this is. */
export function StaffSignInFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useT(words);
  const area = useStaffArea();
  const { data } = useQuery(visitorQuery(area));
  return (
    <SignInLayout tenantName={data?.tenant.name ?? t('app.name')} zone={area} title={title}>
      {children}
    </SignInLayout>
  );
}
