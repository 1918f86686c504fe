import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { ProgressBar } from '@cm/ui/progress-bar.tsx';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from '../words.ts';

/** What a body brings: nothing, or the solution that was asked for. */
export interface CaptchaPart {
  readonly captcha?: string;
}

export interface CaptchaGuard {
  /** Sends; where the server asks for a captcha, the device solves it and the same is sent again. */
  readonly guarded: <T>(send: (part: CaptchaPart) => Promise<T>) => Promise<T>;
  /** What is shown while the device works; null otherwise. */
  readonly working: ReactNode;
}

/**
 * Of a form that strangers send: the work that the server may ask of the device, with its progress and a way to break it off. Nothing is
 * to be read or clicked. Broken off, the form is refused as the server refused it, and can be sent again.
 */
export function useCaptcha(): CaptchaGuard {
  const [done, setDone] = useState<number | null>(null);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  const solved = async (challenge: string): Promise<string | null> => {
    const controller = new AbortController();
    work.current = controller;
    setDone(0);
    try {
      const { solve } = await import('./solve.ts');
      return await solve(challenge, { onProgress: setDone, controller });
    } finally {
      setDone(null);
    }
  };
  const guarded = async <T,>(send: (part: CaptchaPart) => Promise<T>): Promise<T> => {
    try {
      return await send({});
    } catch (error) {
      const challenge = challengeOf(error);
      const captcha = challenge === null ? null : await solved(challenge);
      if (captcha === null) throw error;
      return send({ captcha });
    }
  };
  const working = done === null ? null : <Working done={done} onCancel={() => work.current?.abort()} />;
  return { guarded, working };
}

function challengeOf(error: unknown): string | null {
  if (!(error instanceof ApiProblem) || error.code !== 'identity.captcha_required') return null;
  const { challenge } = error.params;
  return typeof challenge === 'string' ? challenge : null;
}

function Working({ done, onCancel }: { done: number; onCancel: () => void }) {
  const t = useT(words);
  return (
    <output className="block">
      <Callout
        tone="info"
        title={t('captcha.title')}
        action={<Button onClick={onCancel}>{t('captcha.cancel')}</Button>}
      >
        <p>{t('captcha.text')}</p>
        <div className="mt-2">
          <ProgressBar value={done} label={t('captcha.title')} />
        </div>
      </Callout>
    </output>
  );
}
