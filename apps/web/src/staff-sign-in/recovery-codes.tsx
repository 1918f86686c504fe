import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { words } from './words.ts';

/** The codes that stand in for a lost phone, to copy or to download; the server will not show them again. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useT(words);
  const text = `${codes.join('\n')}\n`;
  return (
    <div className="grid gap-3">
      <p className="text-ink-2">{t('codes.text')}</p>
      <ul
        aria-label={t('codes.label')}
        className="figures grid grid-cols-[repeat(auto-fill,minmax(16rem,1fr))] gap-x-6 gap-y-1.5 rounded-md border border-line bg-sunken p-4 font-mono ltr-isolate"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void navigator.clipboard.writeText(text).then(() => toast.ok(t('codes.copied')))}>
          <Copy aria-hidden="true" />
          {t('codes.copy')}
        </Button>
        <Button asChild>
          <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`} download="cloudmanager-codes.txt">
            <Download aria-hidden="true" />
            {t('codes.download')}
          </a>
        </Button>
      </div>
    </div>
  );
}
