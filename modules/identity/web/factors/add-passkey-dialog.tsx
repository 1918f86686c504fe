import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { createPasskey, DeviceRefusal } from './device.ts';
import type { FactorCalls, Factors } from './factor-calls.ts';
import { ProofDialog } from './proof-dialog.tsx';
import { words } from './words.ts';

export interface AddPasskeyDialogProps {
  readonly calls: FactorCalls;
  readonly factors: Factors;
  /** With the recovery codes where it is the first second factor. */
  readonly onAdded: (recoveryCodes: readonly string[] | null) => void;
  readonly onClose: () => void;
}

/** A name, the proof that it is them, then the device asks for a finger, a face or its PIN. */
export function AddPasskeyDialog({ calls, factors, onAdded, onClose }: AddPasskeyDialogProps) {
  const t = useT(words);
  return (
    <ProofDialog
      title={t('passkeys.addTitle')}
      text={t('passkeys.addText')}
      submitLabel={t('passkeys.continue')}
      codes={factors.authenticator || factors.passkeys.length > 0}
      naming={t('passkeys.name')}
      refusal={(error) => (error instanceof DeviceRefusal ? t('passkey.notDone') : null)}
      submit={async ({ proof, name }) => {
        const credential = await createPasskey(await calls.beginPasskey(proof));
        return (await calls.addPasskey({ name, credential })).recoveryCodes;
      }}
      onDone={onAdded}
      onClose={onClose}
    />
  );
}
