import { useQueryClient } from '@tanstack/react-query';
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
import { DisableTwoFactor } from './disable-two-factor.tsx';
import { words } from './words.ts';

/** The second factor: on or off, and the two ways between. */
export function TwoFactorCard() {
  const t = useT(words);
  const { user } = useSession();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [setup, setSetup] = useState<Result<'portal.twoFactor.begin'> | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [removing, setRemoving] = useState(false);
  const begin = useAct({
    act: (_: true, idempotencyKey) => call('portal.twoFactor.begin', {}, { idempotencyKey }),
    onDone: setSetup,
  });
  const changed = () => {
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
      {!codes && !setup && !user.twoFactor ? (
        <Button variant="primary" loading={begin.busy} onClick={() => begin.run(true)}>
          {t('twoFactor.enable')}
        </Button>
      ) : null}
      {!codes && !setup && user.twoFactor ? (
        <Button variant="danger-ghost" onClick={() => setRemoving(true)}>
          {t('twoFactor.disable')}
        </Button>
      ) : null}
      {removing ? <DisableTwoFactor onClose={() => setRemoving(false)} onDone={changed} /> : null}
    </Card>
  );
}
