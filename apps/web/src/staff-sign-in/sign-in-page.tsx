import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { enterLocale } from '@cm/web-kit/i18n/i18n.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { visitorQuery, safeReturn } from '@cm/web-kit/load-session.ts';

import { EnrolmentStep } from './enrolment-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { RecoveryCodesStep } from './recovery-codes-step.tsx';
import { PasskeyOnlyEnrolment, PasskeyOnlyStep } from './passkey-only-step.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';
import { signInPaths } from './staff-area.ts';
import { StaffSignInFrame } from './staff-sign-in-frame.tsx';
import { useStaffArea } from './use-staff-area.ts';
import { words } from './words.ts';
import { useAnySearch } from '@cm/web-kit/area/page.ts';

/**
 * Sign-in in as many steps as the server asks for. The server holds the step, so a reload or a second tab stands where
 * the first one does.
 */
export function SignInPage() {
  const t = useT(words);
  const router = useRouter();
  const search = useAnySearch();
  const area = useStaffArea();
  const visitor = useQuery(visitorQuery(area));
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const target = safeReturn(search['back'], signInPaths(area).home());
  const state = visitor.data?.state;
  const inside = state === 'signed_in' && codes === null;
  const locale = visitor.data?.session?.user.locale;
  useEffect(() => {
    if (inside && locale) void enterLocale(locale).finally(() => router.history.replace(target));
  }, [inside, locale, router, target]);

  const next = () => void visitor.refetch();
  // Whoever had codes before keeps them: there are none to show.
  const passkeyMade = (made: readonly string[]) => (made.length > 0 ? setCodes(made) : next());
  if (codes !== null) {
    return (
      <StaffSignInFrame title={t('codes.title')}>
        <RecoveryCodesStep codes={codes} onDone={() => router.history.replace(target)} />
      </StaffSignInFrame>
    );
  }
  if (state === 'second_factor') {
    return (
      <StaffSignInFrame title={t('code.title')}>
        {visitor.data?.passkeyOnly ? (
          <PasskeyOnlyStep onDone={next} />
        ) : (
          <SecondFactorStep
            factors={visitor.data?.factors ?? []}
            trustDays={visitor.data?.trustDays ?? null}
            onDone={next}
          />
        )}
      </StaffSignInFrame>
    );
  }
  if (state === 'enrolment') {
    return (
      <StaffSignInFrame title={t('enrolment.title')}>
        {visitor.data?.passkeyOnly ? (
          <PasskeyOnlyEnrolment onDone={passkeyMade} onLeave={next} />
        ) : (
          <EnrolmentStep onDone={setCodes} onLeave={next} />
        )}
      </StaffSignInFrame>
    );
  }
  return (
    <StaffSignInFrame title={t('signIn.title')}>
      {visitor.error ? (
        <ErrorState error={visitor.error} onRetry={next} retrying={visitor.isFetching} />
      ) : state === undefined || inside ? (
        <div className="grid gap-4" aria-busy="true">
          <Skeleton className="h-16" />
          <Skeleton className="h-16" />
          <Skeleton className="h-10" />
        </div>
      ) : (
        <PasswordStep back={target} onDone={next} />
      )}
    </StaffSignInFrame>
  );
}
