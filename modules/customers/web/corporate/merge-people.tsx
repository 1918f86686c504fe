import { Card } from '@cm/ui/card.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { PORTAL_RIGHTS } from './customer-queries.ts';
import type { MergedPerson, WeighedMerge } from './merge-queries.ts';
import { words } from './words.ts';

interface Props {
  readonly weighed: WeighedMerge;
  /** The users who may see what was the other's. */
  readonly value: readonly string[];
  readonly onChange: (userIds: string[]) => void;
}

/** Everybody with a part in one of the two: whoever is not ticked comes to see nothing of the other's. */
export function MergePeople({ weighed: { people, kept, gone }, value, onChange }: Props) {
  const t = useT(words);
  return (
    <Card title={t('merge.people')} hint={t('merge.peopleHint')}>
      {people.length === 0 ? (
        <p className="text-ink-2">{t('merge.noPeople')}</p>
      ) : (
        <ul className="grid gap-4">
          {people.map((person) => {
            const isTicked = value.includes(person.userId);
            return (
              <li key={person.userId} className="grid gap-1 border-b border-line pb-4 last:border-b-0 last:pb-0">
                <Checkbox
                  checked={isTicked}
                  onCheckedChange={(on) =>
                    onChange(on ? [...value, person.userId] : value.filter((one) => one !== person.userId))
                  }
                  label={
                    <span className="flex flex-wrap items-baseline gap-x-2">
                      <bdi className="font-medium">{person.name}</bdi>
                      <bdi className="text-sm text-ink-2">{person.email}</bdi>
                      {person.owns ? <Tag>{t(`merge.owns.${person.owns}`)}</Tag> : null}
                    </span>
                  }
                  hint={person.owns === 'kept' || person.owns === 'both' ? t('merge.ownerMust') : t('merge.tick')}
                />
                <dl className="grid gap-x-4 gap-y-1 ps-7 text-sm md:grid-cols-3">
                  <Rights label={kept.number} of={person.kept} />
                  <Rights label={gone.number} of={person.gone} />
                  <Rights label={t('merge.after')} of={afterOf(person, isTicked)} />
                </dl>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

const afterOf = (person: MergedPerson, isTicked: boolean): readonly string[] =>
  isTicked ? person.afterTicked : person.afterUnticked;

function Rights({ label, of }: { label: string; of: readonly string[] | null }) {
  const t = useT(words);
  const held = PORTAL_RIGHTS.filter((right) => of?.includes(right));
  const all =
    held.length === PORTAL_RIGHTS.length ? t('merge.everything') : held.map((right) => t(`right.${right}`)).join(' · ');
  return (
    <div className="grid gap-0.5">
      <dt className="text-ink-2">
        <bdi>{label}</bdi>
      </dt>
      <dd>{held.length === 0 ? t(of === null ? 'merge.noPart' : 'merge.nothing') : all}</dd>
    </div>
  );
}
