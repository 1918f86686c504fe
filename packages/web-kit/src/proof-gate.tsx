import { type ComponentType, Suspense, useEffect, useState } from 'react';
import { whenProofIsRequired } from './proof.ts';

export interface ProofOfSessionProps {
  /** Whether whoever sits there proved it, or turned it down. */
  readonly onEnd: (proved: boolean) => void;
}

/** Stands in every shell: asks for the proof that a refused call wants; the dialog comes when it is needed first. */
export function ProofGate({ dialog: Asking }: { readonly dialog: ComponentType<ProofOfSessionProps> }) {
  const [answer, setAnswer] = useState<((proved: boolean) => void) | null>(null);
  useEffect(() => whenProofIsRequired(() => new Promise((resolve) => setAnswer(() => resolve))), []);
  if (!answer) return null;
  const end = (proved: boolean) => {
    setAnswer(null);
    answer(proved);
  };
  return (
    <Suspense>
      <Asking onEnd={end} />
    </Suspense>
  );
}
