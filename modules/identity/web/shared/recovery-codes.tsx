import Download from 'lucide-react/icons/download';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { words } from '../words.ts';

function save(codes: readonly string[], filename: string): void {
  const url = URL.createObjectURL(new Blob([`${codes.join('\n')}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  URL.revokeObjectURL(url);
}

/** The codes that replace a lost authenticator, once each: on the screen this once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useT(words);
  return (
    <div className="grid gap-4">
      <Callout tone="warn" title={t('recovery.title')}>
        {t('recovery.text')}
      </Callout>
      <ul className="figures grid grid-cols-[repeat(auto-fill,minmax(16rem,1fr))] gap-x-6 gap-y-1.5 rounded-md border border-line bg-sunken p-4 font-mono ltr-isolate">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => save(codes, t('recovery.file'))}>
          <Download aria-hidden="true" />
          {t('recovery.save')}
        </Button>
        <Button variant="primary" onClick={onKept}>
          {t('recovery.kept')}
        </Button>
      </div>
    </div>
  );
}
