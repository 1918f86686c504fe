import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from '../terms-words.ts';

const ARTICLES = ['object', 'prices', 'delivery', 'payment', 'duration', 'use', 'data', 'complaints'] as const;

/** The terms of sale as they are shown before an order (loi 18-05, art. 11 and 12: in full, and before the order). */
export function TermsText() {
  const t = useT(words);
  return (
    <div className="grid gap-4">
      {ARTICLES.map((article, index) => (
        <section key={article} className="grid gap-1">
          <h3 className="font-semibold">
            {index + 1}. {t(`article.${article}.title`)}
          </h3>
          <p className="text-pretty text-ink-2">{t(`article.${article}.text`)}</p>
        </section>
      ))}
    </div>
  );
}
