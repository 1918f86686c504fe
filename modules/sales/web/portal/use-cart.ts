import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Result } from '@cm/api-client/client';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct, type Act } from '@cm/web-kit/use-act.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { type CartChoice, withChoice } from './cart-choices.ts';
import { portal } from '../../paths.ts';
import { cartQuery } from './queries.ts';
import { words } from '@cm/catalogue/web/words.ts';

export type Cart = Result<'portal.cart.get'>;
export type PricedLine = Cart['priced'][number];

/** What the server must keep of the cart: the choices alone, prices are its own. */
export function choicesOf(cart: Cart): CartChoice[] {
  return cart.lines.map(({ planId, quantity, addOnIds }) => ({ planId, quantity, addOnIds }));
}

/** Replaces the cart by these choices; its new prices come back with the answer. */
export function usePutCart(onDone?: () => void): Act<CartChoice[]> {
  const queryClient = useQueryClient();
  return useAct({
    act: (lines: CartChoice[]) => call('portal.cart.put', { body: { lines } }),
    onDone: (cart) => {
      queryClient.setQueryData(cartQuery().queryKey, cart);
      onDone?.();
    },
  });
}

export function useAddToCart(): Act<CartChoice> {
  const t = useT(words);
  const router = useRouter();
  const queryClient = useQueryClient();
  return useAct({
    act: async (added: CartChoice) => {
      const cart = await queryClient.fetchQuery({ ...cartQuery(), staleTime: 0 });
      return call('portal.cart.put', { body: { lines: withChoice(choicesOf(cart), added) } });
    },
    done: t('added'),
    onDone: (cart) => {
      queryClient.setQueryData(cartQuery().queryKey, cart);
      router.history.push(portal.cart());
    },
  });
}
