import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { words } from './words.ts';

/** Shown once after the enrolment: nothing is opened until the person says that the codes are kept. */
export function RecoveryCodesStep({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useT(words);
  const [kept, setKept] = useState(false);
  return (
    <div className="grid gap-4">
      <RecoveryCodes codes={codes} />
      <Checkbox checked={kept} onCheckedChange={setKept} label={t('codes.kept')} />
      <Button variant="primary" disabled={!kept} onClick={onDone}>
        {t('codes.continue')}
      </Button>
    </div>
  );
}
