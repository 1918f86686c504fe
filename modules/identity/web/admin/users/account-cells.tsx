import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { type Account, rolesQuery } from '../queries.ts';
import { words } from '../words.ts';

interface OfAccount {
  readonly account: Account;
}

/** Whose account it is, with its address under it on a phone. */
export function AccountName({ account }: OfAccount) {
  const t = useT(words);
  const { user } = useSession();
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-x-2">
      <bdi className="font-medium">{account.name}</bdi>
      {account.id === user.id ? <Badge>{t('users.you')}</Badge> : null}
      <span className="min-w-44 basis-full text-sm wrap-anywhere text-ink-2 md:hidden">
        <bdi dir="ltr">{account.email}</bdi>
      </span>
    </span>
  );
}

export function AccountEmail({ account }: OfAccount) {
  return (
    <bdi dir="ltr" className="wrap-anywhere text-ink-2">
      {account.email}
    </bdi>
  );
}

export function AccountRoles({ account }: OfAccount) {
  const t = useT(words);
  const name = useLocalised();
  const { data: roles = [] } = useQuery(rolesQuery());
  if (account.roles.length === 0) return <span className="text-ink-3">{t('users.noRole')}</span>;
  const nameOf = (key: string) => {
    const role = roles.find((one) => one.key === key);
    return role ? name(role.name) : key;
  };
  return (
    <span className="flex flex-wrap gap-1">
      {account.roles.map((key) => (
        <Badge key={key} tone={key === 'administrator' ? 'accent' : 'neutral'}>
          {nameOf(key)}
        </Badge>
      ))}
    </span>
  );
}

export function TwoFactor({ account }: OfAccount) {
  const t = useT(words);
  return account.twoFactor ? (
    <span>{t('users.twoFactorOn')}</span>
  ) : (
    <span className="text-warn-text">{t('users.twoFactorOff')}</span>
  );
}
