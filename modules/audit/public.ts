import * as checkpoints from './checkpoints.ts';
import { own } from './ports.ts';
import * as verification from './verify-audit.ts';

export type { AuditReport } from './verify-audit.ts';

export { type DoneVia, doneVia, howMuchWasDoneVia } from './done-via.ts';
export { checkExport } from './check-export.ts';

export const signCheckpoint = own.command(checkpoints.signCheckpoint);
export const verifyAudit = own.command(verification.verifyAudit);
