import { useMemo, useRef, useState } from 'react';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { checkValue, type ValueProblem } from './check-value.ts';
import { type Json, type JsonSchema, withPart } from './json-schema.ts';
import { PartField } from './part-field.tsx';
import { SettingScopeContext } from './setting-scope.ts';
import { type PartWords, wordsOf } from './setting-words.ts';
import { words as adminWords } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

export interface SettingCardProps {
  readonly settingKey: string;
  readonly words: PartWords;
  readonly schema: JsonSchema;
  readonly value: Json;
  readonly isDefault: boolean;
  readonly readOnly: boolean;
  readonly currency: string;
  readonly save: (value: Json) => Promise<void>;
}

/** The problems of the server for parts of this value: `/body/value/rc` → `/rc`. */
function fromServer(error: unknown): Map<string, ValueProblem> {
  if (!(error instanceof ApiProblem)) return new Map();
  return new Map(
    error.errors
      .filter(({ pointer }) => pointer.startsWith('/body/value'))
      .map(({ pointer, code }) => [pointer.slice('/body/value'.length), { code, params: {} }]),
  );
}

/** One setting as a form made from its schema: changed here, checked here, saved by itself. */
export function SettingCard(props: SettingCardProps) {
  const { settingKey, schema, readOnly, currency } = props;
  const t = useT(adminWords);
  const common = useT(kitWords);
  const sentence = useProblemSentence();
  const [draft, setDraft] = useState<{ readonly value: Json } | null>(null);
  const [problems, setProblems] = useState<ReadonlyMap<string, ValueProblem>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const value = draft ? draft.value : props.value;
  const dirty = draft !== null && JSON.stringify(draft.value) !== JSON.stringify(props.value);
  const localised = useLocalised();
  const words = wordsOf(props.words, []);
  const title = words ? localised(words.label) : settingKey;
  const scope = useMemo(
    () => ({
      key: settingKey,
      words: props.words,
      currency,
      readOnly,
      problems,
      change: (path: readonly (string | number)[], part: Json) =>
        setDraft((before) => ({ value: withPart(before ? before.value : props.value, path, part) })),
    }),
    [settingKey, props.words, currency, readOnly, problems, props.value],
  );
  const refuse = (found: ReadonlyMap<string, ValueProblem>) => {
    setProblems(found);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const submit = async () => {
    setFailure(null);
    const found = checkValue(schema, value);
    refuse(found);
    if (found.size > 0 || saving) return;
    setSaving(true);
    try {
      await props.save(value);
      setDraft(null);
    } catch (error) {
      const refused = fromServer(error);
      refuse(refused);
      if (refused.size === 0) setFailure(sentence(error));
    } finally {
      setSaving(false);
    }
  };
  const single = schema.type !== 'object';
  return (
    <Card
      title={
        <span className="inline-flex flex-wrap items-center gap-2">
          {title}
          {props.isDefault ? null : <Badge tone="accent">{t('settings.changed')}</Badge>}
        </span>
      }
      {...(words?.help ? { hint: localised(words.help) } : {})}
    >
      <form
        ref={box}
        noValidate
        aria-label={title}
        className="grid grid-cols-1 gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {failure ? (
          <Callout tone="bad" live>
            {failure}
          </Callout>
        ) : null}
        {problems.size > 0 ? (
          <Callout tone="bad" live>
            {t('settings.refused', { count: problems.size })}
          </Callout>
        ) : null}
        <SettingScopeContext value={scope}>
          <PartField schema={schema} value={value} path={[]} hideLabel={single} />
        </SettingScopeContext>
        {dirty && !readOnly ? (
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" loading={saving}>
              {common('action.save')}
            </Button>
            <Button
              onClick={() => {
                setDraft(null);
                setProblems(new Map());
                setFailure(null);
              }}
            >
              {common('action.cancel')}
            </Button>
          </div>
        ) : null}
      </form>
    </Card>
  );
}
