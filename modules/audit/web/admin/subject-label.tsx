import { knownSubject } from './subject-types.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from './words.ts';

export interface SubjectLabelProps {
  readonly subject: { readonly type: string; readonly id: string; readonly label?: string | undefined };
}

/** What an entry is about: its kind, and the number or name that people know it by. */
export function SubjectLabel({ subject }: SubjectLabelProps) {
  const t = useT(words);
  const known = knownSubject(subject.type);
  return (
    <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-1.5">
      <span className="text-ink-2">{known ? t(`subject.${known}`) : subject.type}</span>
      <bdi className="wrap-anywhere">{subject.label ?? subject.id.slice(0, 8)}</bdi>
    </span>
  );
}
