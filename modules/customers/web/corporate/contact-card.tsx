import Ellipsis from 'lucide-react/icons/ellipsis';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuItem } from '@cm/ui/dropdown-menu.tsx';
import { Id } from '@cm/ui/id.tsx';
import { type ContactAct } from './contact-acts.ts';
import { type Contact, PORTAL_RIGHTS } from './customer-queries.ts';
import { words } from './words.ts';

const TONES = { member: 'ok', invited: 'warn', expired: 'neutral', noted: 'neutral' } as const;

export interface ContactCardProps {
  readonly contact: Contact;
  /** What may be done with them; none for who may only read. */
  readonly acts: readonly ContactAct[];
  readonly onAct: (act: ContactAct) => void;
}

export function ContactCard({ contact, acts, onAct }: ContactCardProps) {
  const t = useT(words);
  const { name, email, phone, owner, standing } = contact;
  return (
    <li className="flex items-start gap-3 rounded-md border border-line bg-surface p-(--card-pad)">
      <Avatar name={name} />
      <div className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)] gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <bdi className="font-medium wrap-anywhere">{name}</bdi>
          {owner ? (
            <Badge tone="accent">{t(standing === 'member' ? 'contacts.owner' : 'contacts.ownerToBe')}</Badge>
          ) : null}
          <Badge tone={TONES[standing]}>{t(`contacts.standing.${standing}`)}</Badge>
        </p>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
          <Id value={email} copy />
          {phone ? <Id value={phone} copy /> : null}
        </p>
        <ContactFacts contact={contact} />
      </div>
      {acts.length > 0 ? <ContactMenu contact={contact} acts={acts} onAct={onAct} /> : null}
    </li>
  );
}

function ContactFacts({ contact }: { contact: Contact }) {
  const t = useT(words);
  const format = useFormat();
  const { owner, standing, memberSince, invitedAt, invitationExpiresAt } = contact;
  const held = PORTAL_RIGHTS.filter((right) => contact.permissions.includes(right));
  const since = memberSince ? t('contacts.since', { date: format.date(memberSince) }) : null;
  const invited =
    standing !== 'member' && invitedAt && invitationExpiresAt
      ? t(standing === 'invited' ? 'contacts.invitedUntil' : 'contacts.expiredOn', {
          on: format.date(invitedAt),
          until: format.date(invitationExpiresAt),
        })
      : null;
  const rights = owner
    ? t('contacts.allRights')
    : held.length === 0
      ? t('contacts.noRights')
      : format.list(held.map((right) => t(`right.${right}`)));
  return (
    <div className="grid gap-0.5 text-sm text-ink-2">
      {(since ?? invited) ? <p>{since ?? invited}</p> : null}
      {standing === 'noted' ? null : <p>{rights}</p>}
    </div>
  );
}

function ContactMenu({ contact, acts, onAct }: ContactCardProps) {
  const t = useT(words);
  return (
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
  );
}
