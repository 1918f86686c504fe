import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { Result } from '@cm/api-client/client';
import { AuthenticatorSetup } from '../shared/authenticator-setup.tsx';
import { RecoveryCodes } from '../shared/recovery-codes.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import type { Factors } from '../factors/factor-calls.ts';
import { PasskeysPart } from '../factors/passkeys-part.tsx';
import { RecoveryCodesPart } from '../factors/recovery-codes-part.tsx';
import { SmsPart } from './sms/sms-part.tsx';
import { DisableTwoFactor } from './disable-two-factor.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words as factorWords } from '../factors/words.ts';
import { factorCalls } from './factor-calls.ts';
import { words } from './words.ts';

/** The second factor: on or off, and the two ways between. */
export function TwoFactorCard() {
  const t = useT(words);
  const { user } = useSession();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data } = useQuery(factorCalls.query());
  const [setup, setSetup] = useState<Result<'portal.twoFactor.begin'> | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [removing, setRemoving] = useState(false);
  const begin = useAct({
    act: (_: true, idempotencyKey) => call('portal.twoFactor.begin', {}, { idempotencyKey }),
    onDone: setSetup,
  });
  const refresh = useRefresh();
  const changed = () => {
    refresh(factorCalls.key);
    forgetVisitor('portal', queryClient);
    void router.invalidate();
  };
  return (
    <Card
      title={t('twoFactor.title')}
      hint={t('twoFactor.hint')}
      actions={
        user.twoFactor ? (
          <Status kind="active" look="tint">
            {t('twoFactor.on')}
          </Status>
        ) : (
          <Status kind="draft" look="tint">
            {t('twoFactor.off')}
          </Status>
        )
      }
    >
      {codes ? (
        <RecoveryCodes
          codes={codes}
          onKept={() => {
            setCodes(null);
            changed();
          }}
        />
      ) : null}
      {!codes && setup ? (
        <AuthenticatorSetup
          {...setup}
          confirm={async (code) => (await call('portal.twoFactor.confirm', { body: { code } })).recoveryCodes}
          onDone={(given) => {
            setSetup(null);
            setCodes(given);
          }}
        />
      ) : null}
      {!codes && !setup ? (
        <div className="grid gap-5 pt-2">
          <AuthenticatorRow
            factors={data}
            busy={begin.busy}
            onEnable={() => begin.run(true)}
            onDisable={() => setRemoving(true)}
          />
          <PasskeysPart calls={factorCalls} onChanged={changed} />
          {data && showsSms(data) ? <SmsPart factors={data} onChanged={changed} /> : null}
          {user.twoFactor ? <RecoveryCodesPart calls={factorCalls} /> : null}
        </div>
      ) : null}
      {removing ? (
        <DisableTwoFactor
          keepsPasskeys={data !== undefined && data.passkeys.length > 0}
          onClose={() => setRemoving(false)}
          onDone={changed}
        />
      ) : null}
    </Card>
  );
}

/** Beside something stronger alone, where codes are sent; a number that is there can always be taken away. */
const showsSms = ({ sms, smsOffered, authenticator, passkeys }: Factors): boolean =>
  sms !== null || (smsOffered && (authenticator || passkeys.length > 0));

interface AuthenticatorRowProps {
  /** Undefined while they are on their way. */
  readonly factors: Factors | undefined;
  readonly busy: boolean;
  readonly onEnable: () => void;
  readonly onDisable: () => void;
}

function AuthenticatorRow({ factors, busy, onEnable, onDisable }: AuthenticatorRowProps) {
  const t = useT(words);
  const factorT = useT(factorWords);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="grid min-w-56 flex-1 gap-0.5">
        <h3 className="font-medium">{factorT('authenticator.title')}</h3>
        <p className="text-ink-2">{factorT('authenticator.hint')}</p>
      </div>
      {factors?.authenticator ? (
        <Button variant="danger-ghost" aria-haspopup="dialog" onClick={onDisable}>
          {t('twoFactor.disable')}
        </Button>
      ) : (
        <Button variant="primary" loading={busy} disabled={factors === undefined} onClick={onEnable}>
          {t('twoFactor.enable')}
        </Button>
      )}
    </div>
  );
}
