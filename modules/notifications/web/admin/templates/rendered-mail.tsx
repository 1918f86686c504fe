import { directionOf, type Locale } from '@cm/ui/locale.ts';
import { mailParts } from './mail-parts.ts';

export interface MailSheetProps {
  readonly locale: Locale;
  readonly brand: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail as its reader sees it, on the light paper that mails are laid out on; drawn from its words, never as HTML. */
export function RenderedMail({ locale, brand, subject, text }: MailSheetProps) {
  const { parts, footer } = mailParts(text);
  return (
    <article
      lang={locale}
      dir={directionOf(locale)}
      className="overflow-hidden rounded-md border border-[#e3dfd8] border-t-4 border-t-[#00717a] bg-[#fffefd] text-[#152329]"
    >
      <header className="grid gap-1 border-b border-[#e3dfd8] px-6 py-4">
        <p className="font-semibold text-[#00717a]">
          <bdi>{brand}</bdi>
        </p>
        <h3 className="text-md font-semibold wrap-anywhere">{subject}</h3>
      </header>
      <div className="grid gap-4 px-6 py-5">
        {parts.map((part, index) =>
          part.kind === 'action' ? (
            <p key={`part-${String(index)}`}>
              <span className="inline-block rounded-sm bg-[#00717a] px-4 py-2 font-semibold text-[#fff]">
                {part.label}
              </span>
            </p>
          ) : (
            <p key={`part-${String(index)}`} className="whitespace-pre-line wrap-anywhere">
              {part.text}
            </p>
          ),
        )}
      </div>
      {footer.length > 0 ? (
        <footer className="border-t border-[#e3dfd8] px-6 py-4 text-xs text-[#505d64]">
          {footer.map((line) => (
            <p key={line} className="wrap-anywhere">
              {line}
            </p>
          ))}
        </footer>
      ) : null}
    </article>
  );
}
