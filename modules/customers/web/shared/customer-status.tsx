import type { CustomerState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const CUSTOMER_GLYPHS = {
  prospect: 'draft',
  pending: 'progress',
  active: 'active',
  suspended: 'suspended',
  closed: 'closed',
  anonymised: 'closed',
} as const satisfies Readonly<Record<CustomerState, StatusKind>>;

/** The state of a customer’s account. */
export function CustomerStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: CustomerState }) {
  const t = useT(words);
  return (
    <Status kind={CUSTOMER_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`customer.${state}`)}
    </Status>
  );
}
