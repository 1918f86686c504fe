import ChevronDown from 'lucide-react/icons/chevron-down';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { type ReactNode, useState } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import type { Locale } from '@cm/ui/locale.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Button } from '@cm/ui/button.tsx';
import { blankOf, type Json, isRecord, type JsonSchema } from './json-schema.ts';
import { type Path, useSettingScope } from './setting-scope.ts';
import { wordsOf } from './setting-words.ts';
import { words } from './words.ts';

export interface RecordsFieldProps {
  readonly schema: JsonSchema;
  readonly value: readonly Json[];
  readonly path: Path;
  /** The fields of one row. */
  readonly children: (row: Json, path: Path) => ReactNode;
}

/** What a row is called: its words in the reader's language, else in French, else its key. */
function titleOf(value: Json, locale: Locale): string {
  const record = isRecord(value) ? value : {};
  const words = isRecord(record['label']) ? record['label'] : record;
  const found = [words[locale], words['fr'], record['type'], record['id']].find(
    (one) => typeof one === 'string' && one !== '',
  );
  return typeof found === 'string' ? found : '';
}

/** Rows that fold: only the one being changed shows its fields. */
export function RecordsField({ schema, value, path, children }: RecordsFieldProps) {
  const t = useT(words);
  const locale = useLocale();
  const localised = useLocalised();
  const { words: parts, readOnly, change } = useSettingScope();
  const [open, setOpen] = useState<number | null>(null);
  const item = schema.items ?? {};
  const named = wordsOf(parts, [...path, 0]);
  const flag = wordsOf(parts, [...path, 0, 'required'])?.label;
  const noun = named ? localised(named.label) : t('setting.item');
  return (
    <div className="grid grid-cols-1 gap-2">
      <ul className="min-w-0 rounded-sm border border-line">
        {value.map((row, index) => {
          const name = titleOf(row, locale) || `${noun} ${String(index + 1)}`;
          const required = isRecord(row) && row['required'] === true;
          return (
            <li
              // The rows have nothing but their place.
              key={`row-${String(index)}`}
              className="border-b border-line last:border-b-0"
            >
              <button
                type="button"
                aria-expanded={open === index}
                onClick={() => setOpen(open === index ? null : index)}
                className="flex min-h-(--row) w-full items-center gap-3 px-3 py-1 text-start hover:bg-hover"
              >
                <span className="min-w-0 flex-1">
                  <bdi>{name}</bdi>
                </span>
                {required ? <span className="text-xs text-ink-2">{flag && localised(flag)}</span> : null}
                <ChevronDown
                  aria-hidden="true"
                  className={cn('size-4 shrink-0 text-ink-3 transition-transform', open === index && 'rotate-180')}
                />
              </button>
              {open === index ? (
                <div className="grid grid-cols-1 gap-3 border-t border-line bg-sunken/50 p-3">
                  {children(row, [...path, index])}
                  {readOnly ? null : (
                    <Button
                      size="sm"
                      variant="danger-ghost"
                      className="justify-self-start"
                      onClick={() => {
                        setOpen(null);
                        change(
                          path,
                          value.filter((_, at) => at !== index),
                        );
                      }}
                    >
                      <Trash2 aria-hidden="true" />
                      {t('setting.removeItem', { name })}
                    </Button>
                  )}
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      {readOnly || value.length >= (schema.maxItems ?? Infinity) ? null : (
        <Button
          size="sm"
          className="justify-self-start"
          onClick={() => {
            change(path, [...value, blankOf(item)]);
            setOpen(value.length);
          }}
        >
          <Plus aria-hidden="true" />
          {t('setting.addItem')}
        </Button>
      )}
    </div>
  );
}
