import type { KycState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const KYC_GLYPHS = {
  draft: 'draft',
  submitted: 'progress',
  in_review: 'progress',
  approved: 'active',
  rejected: 'failed',
  expired: 'overdue',
} as const satisfies Readonly<Record<KycState, StatusKind>>;

/** The state of an identity verification. */
export function KycStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: KycState }) {
  const t = useT(words);
  return (
    <Status kind={KYC_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`kyc.${state}`)}
    </Status>
  );
}
