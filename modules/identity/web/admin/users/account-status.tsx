import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status } from '@cm/ui/status-glyph.tsx';
import type { Account } from '../queries.ts';
import { words } from '../words.ts';

/** Whether an account can be used: shut out, waiting for its owner to confirm the address, or open. */
export function AccountStatus({ account }: { account: Pick<Account, 'disabled' | 'emailVerified'> }) {
  const t = useT(words);
  if (account.disabled) return <Status kind="suspended">{t('users.disabled')}</Status>;
  if (!account.emailVerified) return <Status kind="waiting">{t('users.unverified')}</Status>;
  return <Status kind="active">{t('users.active')}</Status>;
}
