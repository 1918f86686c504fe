import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Stepper } from '@cm/ui/stepper.tsx';
import { TermsText } from './terms-text.tsx';
import { words } from '../terms-words.ts';

export interface ConsentStepsProps {
  /** What is being bought, line by line: shown to be checked, and again to be confirmed. */
  readonly details: ReactNode;
  /** One sentence with the amount: what the last press engages to. */
  readonly engagement: ReactNode;
  /** The act in its own words: « Commander avec obligation de paiement ». */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly busy: boolean;
  readonly failure: ReactNode;
  /** Opened by a press further up: the first step takes the focus, and comes into sight with it. */
  readonly focusFirst?: boolean;
}

const STEPS = ['terms', 'details', 'confirm'] as const;

/** The three compulsory steps of an electronic sale, in their order (loi 18-05 art. 12): none can be jumped over. */
export function ConsentSteps(props: ConsentStepsProps) {
  const t = useT(words);
  const [step, setStep] = useState(0);
  const [agreed, setAgreed] = useState(false);
  const [checked, setChecked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (to: number) => setStep(to);
  const { focusFirst = false } = props;
  useEffect(() => {
    if (step > 0 || focusFirst) heading.current?.focus();
  }, [step, focusFirst]);
  const name = STEPS[step] ?? 'confirm';
  return (
    <div className="grid gap-(--gap)">
      <Stepper
        label={t('steps.label')}
        steps={STEPS.map((key, index) => ({
          key,
          label: t(`step.${key}`),
          state: index < step ? 'done' : index === step ? 'current' : 'todo',
        }))}
      />
      <Card>
        <h2 ref={heading} tabIndex={-1} className="mb-3 text-md font-semibold">
          {t(`step.${name}.title`)}
        </h2>
        {name === 'terms' ? (
          <div className="grid gap-4">
            <section
              aria-label={t('terms.title')}
              // Scrolls by the keyboard too: what must be read must be reachable.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              tabIndex={0}
              className="max-h-80 overflow-y-auto rounded-md border border-line bg-canvas p-4"
            >
              <TermsText />
            </section>
            <Checkbox checked={agreed} onCheckedChange={setAgreed} label={t('terms.agree')} />
            <div className="flex justify-end">
              <Button variant="primary" disabled={!agreed} onClick={() => go(1)}>
                {t('steps.next')}
              </Button>
            </div>
          </div>
        ) : null}
        {name === 'details' ? (
          <div className="grid gap-4">
            {props.details}
            <Checkbox checked={checked} onCheckedChange={setChecked} label={t('details.checked')} />
            <div className="flex flex-wrap justify-between gap-2">
              <Button onClick={() => go(0)}>{t('steps.back')}</Button>
              <Button variant="primary" disabled={!checked} onClick={() => go(2)}>
                {t('steps.next')}
              </Button>
            </div>
          </div>
        ) : null}
        {name === 'confirm' ? (
          <div className="grid gap-4">
            <p className="text-pretty">{props.engagement}</p>
            {props.failure ? (
              <Callout tone="bad" live>
                {props.failure}
              </Callout>
            ) : null}
            <div className="flex flex-wrap justify-between gap-2">
              <Button onClick={() => go(1)}>{t('steps.back')}</Button>
              <Button variant="primary" loading={props.busy} onClick={props.onConfirm}>
                {props.confirmLabel}
              </Button>
            </div>
          </div>
        ) : null}
      </Card>
    </div>
  );
}
