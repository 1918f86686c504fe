import KeyRound from 'lucide-react/icons/key-round';
import { useRef, useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { words } from '../words.ts';
import { DeviceRefusal } from './device.ts';

export interface PasskeyButtonProps<R> {
  readonly label: string;
  readonly primary?: boolean;
  /** Asks the server, the device and the server again. */
  readonly act: () => Promise<R>;
  readonly onDone: (result: R) => void;
}

/** What is done with a passkey, at the sign-in: one press, and what went wrong is said under it. */
export function PasskeyButton<R>({ label, primary = false, act, onDone }: PasskeyButtonProps<R>) {
  const t = useT(words);
  const sentence = useProblemSentence();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const run = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      onDone(await act());
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return (
    <div className="grid gap-3">
      <Button variant={primary ? 'primary' : 'secondary'} loading={busy} onClick={() => void run()}>
        <KeyRound aria-hidden="true" />
        {label}
      </Button>
      {failure ? (
        <Callout tone="bad" live>
          {failure instanceof DeviceRefusal ? t('passkey.notDone') : sentence(failure)}
        </Callout>
      ) : null}
    </div>
  );
}
