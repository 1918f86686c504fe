import type { Result } from '@cm/api-client/client';
import { portal as customersPortal } from '@cm/customers/paths';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';

/** What an order will wait for, said before it is placed. */
export function KycNeedNotice({ need: { gate, approved } }: { need: Result<'portal.cart.get'>['kyc'] }) {
  const t = useT(catalogueWords);
  if (gate === 'none' || approved) return null;
  return <ToVerification text={t(`kyc.need.${gate}`)} tone={gate === 'before_order' ? 'warn' : 'info'} />;
}

/** What keeps an order that was placed. */
export function KycWaitNotice() {
  const t = useT(catalogueWords);
  return <ToVerification text={t('kyc.waiting')} tone="warn" />;
}

function ToVerification({ text, tone }: { text: string; tone: 'warn' | 'info' }) {
  const t = useT(catalogueWords);
  return (
    <Callout
      tone={tone}
      action={
        <Button asChild size="sm">
          <Link href={customersPortal.verification()}>{t('kyc.see')}</Link>
        </Button>
      }
    >
      {text}
    </Callout>
  );
}
