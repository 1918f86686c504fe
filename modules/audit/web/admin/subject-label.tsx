import type { Words } from '@cm/api-client/schema';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';

export interface SubjectLabelProps {
  readonly subject: {
    readonly type: string;
    readonly typeLabel: Words | null;
    readonly id: string;
    readonly label?: string | undefined;
  };
}

/** What an entry is about: its kind, and the number or name that people know it by. */
export function SubjectLabel({ subject }: SubjectLabelProps) {
  const localised = useLocalised();
  return (
    <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-1.5">
      <span className="text-ink-2">{subject.typeLabel ? localised(subject.typeLabel) : subject.type}</span>
      <bdi className="wrap-anywhere">{subject.label ?? subject.id.slice(0, 8)}</bdi>
    </span>
  );
}
