import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Tag } from '@cm/ui/tag.tsx';
import { words } from './words.ts';

const REASONS = ['nif', 'rc', 'nin', 'email', 'phone', 'name'] as const;

/** What two customers have in common. */
export function DuplicateReasons({ of }: { of: readonly string[] }) {
  const t = useT(words);
  return (
    <span className="flex flex-wrap gap-1">
      {REASONS.filter((reason) => of.includes(reason)).map((reason) => (
        <Tag key={reason}>{t(`duplicates.reason.${reason}`)}</Tag>
      ))}
    </span>
  );
}
