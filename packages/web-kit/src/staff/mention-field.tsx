import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import { Textarea } from '@cm/ui/textarea.tsx';
import { useT } from '../i18n/use-t.ts';
import { words } from '../words/staff.ts';
import { type Mentionable, mentionQuery, offered } from './mentions.ts';

export interface MentionFieldProps {
  readonly people: readonly Mentionable[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** What no offer takes. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** A text in which an @ offers colleagues: arrows and Enter, or a press, take one; Escape goes on typing. */
export function MentionField({ people, value, onChange, onBlur, ref, ...rest }: MentionFieldProps) {
  const t = useT(words);
  const list = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const found = query === null ? [] : offered(query, people);
  const active = found[Math.min(at, found.length - 1)];
  const look = (text: string, caret: number) => {
    setQuery(mentionQuery(text, caret));
    setAt(0);
  };
  const take = (person: Mentionable) => {
    const caret = box.current?.selectionStart ?? value.length;
    const before = `${value.slice(0, caret - (query ?? '').length)}${person.name} `;
    onChange(before + value.slice(caret));
    setQuery(null);
    // The caret goes behind the name once it is drawn.
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(before.length, before.length);
    });
  };
  const hold = (element: HTMLTextAreaElement | null) => {
    box.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!active) return rest.onKeyDown?.(event);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((found.indexOf(active) + step + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(active);
    else if (event.key === 'Escape') setQuery(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="grid gap-1">
      <Textarea
        rows={3}
        {...rest}
        ref={hold}
        value={value}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={active ? list : undefined}
        aria-activedescendant={active ? `${list}-${active.id}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          look(event.target.value, event.target.selectionStart);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setQuery(null);
          onBlur?.();
        }}
      />
      <output className="sr-only">{active ? t('mentions.offered', { count: found.length }) : ''}</output>
      {active ? (
        <div
          id={list}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select would take the focus from the text
          role="listbox"
          aria-label={t('mentions.colleagues')}
          className="grid rounded-md border border-line bg-surface p-1 shadow-overlay"
        >
          {found.map((person) => (
            <button
              key={person.id}
              id={`${list}-${person.id}`}
              type="button"
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option stands in a select alone
              role="option"
              tabIndex={-1}
              aria-selected={person === active}
              // The text keeps the focus, and the caret its place.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
              className={cn(
                'flex min-h-8 items-center rounded-sm px-2.5 py-1 text-start touch:min-h-11',
                person === active ? 'bg-accent-tint text-accent-text' : 'hover:bg-hover',
              )}
            >
              <bdi>{person.name}</bdi>
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
