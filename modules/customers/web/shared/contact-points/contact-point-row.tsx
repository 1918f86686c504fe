import Ellipsis from 'lucide-react/icons/ellipsis';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuItem } from '@cm/ui/dropdown-menu.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { ContactPoint } from './contact-point.ts';
import { words } from './words.ts';

export type ContactPointAct = 'edit' | 'ask' | 'remove';

interface Props {
  readonly point: ContactPoint;
  readonly acts: readonly ContactPointAct[];
  readonly onAct: (act: ContactPointAct) => void;
}

/** One address or number: what it is for, and whether it said yes. */
export function ContactPointRow({ point, acts, onAct }: Props) {
  const t = useT(words);
  const { value, label, purposes } = point;
  return (
    <li className="flex items-start gap-x-4 border-b border-line px-(--card-pad) py-3 last:border-b-0">
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <bdi dir="ltr" className="font-medium wrap-anywhere">
            {value}
          </bdi>
          {label === null ? null : <bdi className="text-sm wrap-anywhere text-ink-2">{label}</bdi>}
        </p>
        <Standing point={point} />
        <p className="flex flex-wrap gap-1.5">
          {purposes.map((purpose) => (
            <Tag key={purpose}>{t(`points.purpose.${purpose}`)}</Tag>
          ))}
        </p>
      </div>
      {acts.length === 0 ? null : (
        <Menu
          trigger={
            <Button variant="ghost" size="icon" aria-label={t('points.actsOf', { value })}>
              <Ellipsis aria-hidden="true" />
            </Button>
          }
        >
          {acts.map((act) => (
            <MenuItem key={act} danger={act === 'remove'} onSelect={() => onAct(act)}>
              {t(`points.act.${act}`)}
            </MenuItem>
          ))}
        </Menu>
      )}
    </li>
  );
}

function Standing({ point: { kind, confirmedAt, askedUntil } }: { readonly point: ContactPoint }) {
  const t = useT(words);
  const format = useFormat();
  if (kind === 'phone') return null;
  if (confirmedAt !== null)
    return <p className="text-sm text-ink-2">{t('points.confirmed', { date: format.date(confirmedAt) })}</p>;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
      <Badge tone={askedUntil === null ? 'neutral' : 'warn'}>
        {t(askedUntil === null ? 'points.unanswered' : 'points.waiting')}
      </Badge>
      {askedUntil === null ? t('points.unansweredText') : t('points.waitingUntil', { date: format.date(askedUntil) })}
    </p>
  );
}
