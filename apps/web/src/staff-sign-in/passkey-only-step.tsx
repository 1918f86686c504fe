import { PasskeyButton } from '@cm/identity/web/public.ts';
import { words as identityWords } from '@cm/identity/web/words.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { enrolPasskey } from './enrolment-step.tsx';
import { confirmByPasskey, StartOver } from './second-factor-step.tsx';
import { words } from './words.ts';

/** Second step of whoever has a role that wants a passkey: no code is taken. */
export function PasskeyOnlyStep({ onDone }: { readonly onDone: () => void }) {
  const t = useT(words);
  const identityT = useT(identityWords);
  return (
    <div className="grid gap-4">
      <p className="text-ink-2">{t('passkeyOnly.text')}</p>
      <PasskeyButton primary label={identityT('passkey.confirm')} act={confirmByPasskey} onDone={onDone} />
      <StartOver onDone={onDone} />
    </div>
  );
}

export interface PasskeyOnlyEnrolmentProps {
  /** With the recovery codes to show; none for whoever had some. */
  readonly onDone: (codes: readonly string[]) => void;
  readonly onLeave: () => void;
}

/** They have none yet: it is made here, before entering. */
export function PasskeyOnlyEnrolment({ onDone, onLeave }: PasskeyOnlyEnrolmentProps) {
  const t = useT(words);
  const identityT = useT(identityWords);
  return (
    <div className="grid gap-4">
      <p className="text-ink-2">{t('passkeyOnly.enrol')}</p>
      <PasskeyButton
        primary
        label={t('passkeyOnly.make')}
        act={() => enrolPasskey(identityT('passkey.enrolName'))}
        onDone={({ recoveryCodes }) => onDone(recoveryCodes)}
      />
      <StartOver onDone={onLeave} />
    </div>
  );
}
