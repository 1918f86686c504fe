import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useFieldMessage } from '@cm/web-kit/form/field-message.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Field } from '@cm/ui/field.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { type Path, pointerOf, useSettingScope } from './setting-scope.ts';
import { words } from './words.ts';

export interface TextListProps {
  readonly value: readonly unknown[];
  readonly path: Path;
  readonly maxItems: number;
  readonly itemLabel: string;
}

/** A few lines of text, each its own. */
export function TextList({ value, path, maxItems, itemLabel }: TextListProps) {
  const t = useT(words);
  const message = useFieldMessage();
  const { readOnly, problems, change } = useSettingScope();
  return (
    <div className="grid grid-cols-1 gap-2">
      {value.map((text, index) => {
        const problem = problems.get(pointerOf([...path, index]));
        return (
          <div
            // The rows have nothing but their place.
            key={`line-${String(index)}`}
            className="flex items-start gap-2"
          >
            <Field
              hideLabel
              label={`${itemLabel} ${String(index + 1)}`}
              error={problem ? message(JSON.stringify(problem)) : undefined}
              className="flex-1"
            >
              <Input
                value={typeof text === 'string' ? text : ''}
                disabled={readOnly}
                autoComplete="off"
                onChange={(event) => change([...path, index], event.target.value)}
              />
            </Field>
            {readOnly ? null : (
              <IconButton
                label={t('setting.removeItem', { name: `${itemLabel} ${String(index + 1)}` })}
                onClick={() =>
                  change(
                    path,
                    value.filter((_, at) => at !== index),
                  )
                }
              >
                <Trash2 aria-hidden="true" />
              </IconButton>
            )}
          </div>
        );
      })}
      {readOnly || value.length >= maxItems ? null : (
        <Button size="sm" className="justify-self-start" onClick={() => change(path, [...value, ''])}>
          <Plus aria-hidden="true" />
          {t('setting.addItem')}
        </Button>
      )}
    </div>
  );
}
