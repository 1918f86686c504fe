import type { ProofOfSessionProps } from '@cm/web-kit/proof-gate.tsx';
import { SessionProof } from '../factors/session-proof.tsx';
import { factorCalls } from './factor-calls.ts';

/** The proof that is asked for before what is dangerous, with the calls of this area. */
export function OwnSessionProof({ onEnd }: ProofOfSessionProps) {
  return <SessionProof calls={factorCalls} onEnd={onEnd} />;
}
