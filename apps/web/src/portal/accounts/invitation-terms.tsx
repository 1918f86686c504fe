import { isRight } from '@cm/identity/web/portal/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Tag } from '@cm/ui/tag.tsx';
import { words } from './words.ts';

export type Invitation = Item<'portal.ownInvitations.list'>;

/** What somebody is invited to, in words, and until when they may answer. */
export function InvitationTerms({ invitation }: { invitation: Invitation }) {
  const t = useT(words);
  const format = useFormat();
  const rights = invitation.permissions.filter(isRight);
  const listed = !invitation.asOwner && rights.length > 0;
  return (
    <div className="grid gap-2 text-ink-2">
      <p className="text-pretty">
        {t(invitation.asOwner ? 'invited.asOwner' : listed ? 'invited.rights' : 'invited.noRights')}
      </p>
      {listed ? (
        <p className="flex flex-wrap gap-1.5">
          {rights.map((right) => (
            <Tag key={right}>{t(`right.${right}`)}</Tag>
          ))}
        </p>
      ) : null}
      <p>{t('invited.until', { date: format.date(invitation.expiresAt) })}</p>
    </div>
  );
}
