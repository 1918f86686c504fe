import { EmailProof } from '../access/email-proof.tsx';
import { portal } from '../../paths.ts';
import { accessCalls } from './access-calls.ts';

export function EmailChangePage() {
  return <EmailProof calls={accessCalls} back={portal.security()} />;
}
