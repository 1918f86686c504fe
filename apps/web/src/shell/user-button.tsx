import { Avatar } from '@cm/ui/avatar.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { words } from '@cm/web-kit/words/kit.ts';
import type { ButtonHTMLAttributes, Ref } from 'react';

export interface UserMenuProps {
  readonly onSignOut: () => void;
  readonly side?: 'top' | 'bottom';
  readonly align?: 'start' | 'end';
}

export function UserButton(props: ButtonHTMLAttributes<HTMLButtonElement> & { readonly ref?: Ref<HTMLButtonElement> }) {
  const t = useT(words);
  const { user } = useSession();
  return (
    <button
      {...props}
      type="button"
      aria-haspopup="menu"
      aria-label={t('nav.user', { name: user.name })}
      className="hit inline-flex items-center rounded-full"
    >
      <Avatar name={user.name} />
    </button>
  );
}
