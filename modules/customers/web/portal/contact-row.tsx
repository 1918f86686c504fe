import Ellipsis from 'lucide-react/icons/ellipsis';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuItem } from '@cm/ui/dropdown-menu.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { isRight } from '@cm/identity/web/portal/public.ts';
import type { Contact, PersonAct } from './people.ts';
import { words } from './words.ts';

export interface ContactRowProps {
  readonly contact: Contact;
  readonly own: boolean;
  readonly acts: readonly PersonAct[];
  readonly onAct: (act: PersonAct) => void;
}

/** A person of the account: how far they have come, what they may do, what can be done. */
export function ContactRow({ contact, own, acts, onAct }: ContactRowProps) {
  const t = useT(words);
  return (
    <li className="flex items-start gap-x-4 border-b border-line px-(--card-pad) py-4 last:border-b-0">
      <Avatar name={contact.name} />
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <bdi className="font-medium wrap-anywhere">{contact.name}</bdi>
          {own ? <Badge>{t('contacts.you')}</Badge> : null}
          {contact.owner ? (
            <Badge tone="accent">{contact.standing === 'member' ? t('contacts.owner') : t('contacts.ownerToBe')}</Badge>
          ) : null}
          {contact.standing === 'member' ? null : (
            <Badge tone={contact.standing === 'invited' ? 'warn' : 'neutral'}>
              {t(`contacts.standing.${contact.standing}`)}
            </Badge>
          )}
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm wrap-anywhere text-ink-2">
          <bdi>{contact.email}</bdi>
          {contact.phone ? <bdi dir="ltr">{contact.phone}</bdi> : null}
        </p>
        <Standing contact={contact} />
        <Rights contact={contact} />
      </div>
      {acts.length === 0 ? null : (
        <Menu
          trigger={
            <Button variant="ghost" size="icon" aria-label={t('contacts.actsOf', { name: contact.name })}>
              <Ellipsis aria-hidden="true" />
            </Button>
          }
        >
          {acts.map((act) => (
            <MenuItem key={act} danger={act === 'remove' || act === 'revoke'} onSelect={() => onAct(act)}>
              {act === 'invite' && contact.standing !== 'noted' ? t('contacts.act.again') : t(`contacts.act.${act}`)}
            </MenuItem>
          ))}
        </Menu>
      )}
    </li>
  );
}

function Standing({ contact }: { contact: Contact }) {
  const t = useT(words);
  const format = useFormat();
  const { standing, memberSince, invitedAt, invitationExpiresAt } = contact;
  const sentence = {
    member: () => (memberSince ? t('contacts.since', { date: format.date(memberSince) }) : null),
    invited: () =>
      invitedAt && invitationExpiresAt
        ? t('contacts.invitedUntil', { on: format.date(invitedAt), until: format.date(invitationExpiresAt) })
        : null,
    expired: () => (invitationExpiresAt ? t('contacts.expiredOn', { date: format.date(invitationExpiresAt) }) : null),
    noted: () => t('contacts.notedText'),
  }[standing]();
  return sentence === null ? null : <p className="text-sm text-ink-2">{sentence}</p>;
}

function Rights({ contact: { standing, owner, permissions } }: { contact: Contact }) {
  const t = useT(words);
  if (standing === 'noted') return null;
  const rights = permissions.filter(isRight);
  return (
    <p className="mt-1 flex flex-wrap gap-1.5">
      {owner ? (
        <Tag>{t('contacts.allRights')}</Tag>
      ) : rights.length === 0 ? (
        <Tag>{t('contacts.noRights')}</Tag>
      ) : (
        rights.map((right) => <Tag key={right}>{t(`right.${right}`)}</Tag>)
      )}
    </p>
  );
}
