/** The code of the refusal of something dangerous: whoever sits there shows first that it is them. */
export const PROOF_REQUIRED = 'common.proof_required';

type Ask = () => Promise<boolean>;
let ask: Ask | null = null;
let asked: Promise<boolean> | null = null;

/** Who asks the person: the shell's dialog. Its promise says whether they proved it. Returns what takes it away again. */
export function whenProofIsRequired(next: Ask): () => void {
  ask = next;
  return () => {
    if (ask === next) ask = null;
  };
}

/** Asks once for however many calls wait for it; false when nobody is there to ask, or the person turned it down. */
export function askForProof(): Promise<boolean> {
  asked ??= (ask?.() ?? Promise.resolve(false)).finally(() => {
    asked = null;
  });
  return asked;
}
