import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AuthenticatorSetup } from '@cm/identity/web/public.ts';
import { createPasskey, PasskeyButton } from '@cm/identity/web/public.ts';
import { RecoveryCodes } from '@cm/identity/web/public.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { visitorQuery } from '@cm/web-kit/load-session.ts';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { SignInFrame } from './sign-in-frame.tsx';
import { useEnter } from './use-enter.ts';
import { words } from '@cm/identity/web/words.ts';

const enrolPasskey = async (name: string) => {
  const credential = await createPasskey(await call('portal.enrolment.beginPasskey', {}));
  return call('portal.enrolment.addPasskey', { body: { name, credential } });
};

/** The operator asks for a second factor, and the person has none yet: it is made here, before entering. */
export function EnrolmentPage() {
  const t = useT(words);
  const enter = useEnter();
  const tenant = useQuery(visitorQuery('portal')).data?.tenant;
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: queryKeyOf('portal.enrolment.begin'),
    queryFn: () => call('portal.enrolment.begin', {}, { idempotencyKey: crypto.randomUUID() }),
    staleTime: Infinity,
    retry: false,
  });
  return (
    <SignInFrame title={t('enrolment.title')}>
      {codes || !tenant ? null : <p className="text-ink-2">{t('enrolment.asked', { name: tenant.name })}</p>}
      {codes ? <RecoveryCodes codes={codes} onKept={() => enter('signed_in')} /> : null}
      {!codes && data ? (
        <AuthenticatorSetup
          {...data}
          confirm={async (code) => (await call('portal.enrolment.confirm', { body: { code } })).recoveryCodes}
          onDone={setCodes}
        />
      ) : null}
      {!codes && data ? (
        <PasskeyButton
          label={t('passkey.enrol')}
          act={() => enrolPasskey(t('passkey.enrolName'))}
          onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
        />
      ) : null}
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="h-60" /> : null}
    </SignInFrame>
  );
}
