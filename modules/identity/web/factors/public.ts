/** What cards of other modules ask a proof with. */
export { ProofDialog } from './proof-dialog.tsx';
