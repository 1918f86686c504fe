import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Body, Result } from '@cm/api-client/client';
import { useT } from '#kit/i18n/use-t.ts';
import { portal } from '#kit/paths.ts';
import { useAct, type Act } from '#kit/use-act.ts';
import { toast } from '#ui/toast.tsx';
import { call } from './call.ts';
import { cartQuery } from './queries.ts';

export type Cart = Result<'portal.cart.get'>;
export type CartChoice = Required<Body<'portal.cart.put'>['lines'][number]>;
export type PricedLine = Cart['priced'][number];

/** The same plan with the same add-ons is more of it, not another line. */
export function withChoice(lines: readonly CartChoice[], added: CartChoice): CartChoice[] {
  const same = (line: CartChoice) =>
    line.planId === added.planId && line.addOnIds.toSorted().join() === added.addOnIds.toSorted().join();
  return lines.some(same)
    ? lines.map((line) => (same(line) ? { ...line, quantity: Math.min(1000, line.quantity + added.quantity) } : line))
    : [...lines, added];
}

/** What the server must keep of the cart: the choices alone, prices are its own. */
export function choicesOf(cart: Cart): CartChoice[] {
  return cart.lines.map(({ planId, quantity, addOnIds }) => ({ planId, quantity, addOnIds }));
}

/** Replaces the cart by these choices; its new prices come back with the answer. */
export function usePutCart(onDone?: () => void): Act<CartChoice[]> {
  const queryClient = useQueryClient();
  return useAct(
    (lines: CartChoice[]) => call('portal.cart.put', { body: { lines } }),
    (cart) => {
      queryClient.setQueryData(cartQuery().queryKey, cart);
      onDone?.();
    },
  );
}

export function useAddToCart(): Act<CartChoice> {
  const t = useT('catalogue');
  const router = useRouter();
  const queryClient = useQueryClient();
  return useAct(
    async (added: CartChoice) => {
      const cart = await queryClient.fetchQuery({ ...cartQuery(), staleTime: 0 });
      return call('portal.cart.put', { body: { lines: withChoice(choicesOf(cart), added) } });
    },
    (cart) => {
      queryClient.setQueryData(cartQuery().queryKey, cart);
      toast.ok(t('added'));
      router.history.push(portal.cart());
    },
  );
}
