import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from '../words.ts';

/** Why a step stands where it does: what somebody wrote, or in words what the platform found. */
export function useStepReason(): (reason: string | null) => string | null {
  const t = useT(words);
  return (reason) => {
    if (reason === 'customers.kyc_required') return t('orders.kycRequired');
    return reason === 'kyc_approved' ? t('orders.kycApproved') : reason;
  };
}
