import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { signWithPasskey } from './device.ts';
import type { FactorCalls } from './factor-calls.ts';
import { ProofDialog } from './proof-dialog.tsx';
import { words } from './words.ts';

export interface SessionProofProps {
  readonly calls: FactorCalls;
  /** Whether they proved it, or turned it down. */
  readonly onEnd: (proved: boolean) => void;
}

/** Asks whoever is signed in to prove once more that it is them, before what is dangerous is done. */
export function SessionProof({ calls, onEnd }: SessionProofProps) {
  const t = useT(words);
  // Which ways there are is known a moment later: the password is there at once.
  const { data } = useQuery(calls.query());
  const byPasskey = async () => calls.proveByPasskey(await signWithPasskey(await calls.beginProof()));
  return (
    <ProofDialog
      title={t('proof.title')}
      text={t('proof.text')}
      submitLabel={t('proof.submit')}
      codes={data !== undefined && (data.authenticator || data.recoveryCodesLeft > 0)}
      {...(data && data.passkeys.length > 0 ? { passkey: byPasskey } : {})}
      submit={({ proof }) => calls.prove(proof)}
      onDone={() => onEnd(true)}
      onClose={() => onEnd(false)}
    />
  );
}
