import { useQuery } from '@tanstack/react-query';
import { signWithPasskey } from '../factors/device.ts';
import { PasskeyButton } from '../factors/passkey-button.tsx';
import { factorCalls } from './factor-calls.ts';

export interface FactorProofProps {
  readonly label: string;
  readonly onProved: () => void;
}

/** A proof by passkey where more than a password is asked for; nothing for who has none. */
export function FactorProof({ label, onProved }: FactorProofProps) {
  const { data } = useQuery(factorCalls.query());
  if (!data || data.passkeys.length === 0) return null;
  const prove = async () => factorCalls.proveByPasskey(await signWithPasskey(await factorCalls.beginProof()));
  return <PasskeyButton label={label} act={prove} onDone={onProved} />;
}
