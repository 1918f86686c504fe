import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AuthenticatorSetup } from '#features/account/authenticator-setup.tsx';
import { RecoveryCodes } from '#features/account/recovery-codes.tsx';
import { useT } from '#kit/i18n/use-t.ts';
import { ErrorState } from '#ui/error-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { call } from '../call.ts';
import { DoorPage } from './door-page.tsx';
import { useEnter } from './use-enter.ts';

/** The operator asks for a second factor, and the person has none yet: it is made here, before entering. */
export function EnrolmentPage() {
  const t = useT('doors');
  const enter = useEnter();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['enrolment'],
    queryFn: () => call('portal.enrolment.begin', {}, { idempotencyKey: crypto.randomUUID() }),
    staleTime: Infinity,
    retry: false,
  });
  return (
    <DoorPage title={t('enrolment.title')}>
      {codes ? <RecoveryCodes codes={codes} onKept={() => enter('signed_in')} /> : null}
      {!codes && data ? (
        <AuthenticatorSetup
          {...data}
          confirm={async (code) => (await call('portal.enrolment.confirm', { body: { code } })).recoveryCodes}
          onDone={setCodes}
        />
      ) : null}
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="h-60" /> : null}
    </DoorPage>
  );
}
