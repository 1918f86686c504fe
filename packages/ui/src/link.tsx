import { type AnchorHTMLAttributes, createContext, useContext } from 'react';

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

/** How a link navigates inside the application: given by the router at the root, a plain page load without it. */
export const NavigateContext = createContext<{
  readonly go: (href: string) => void;
  readonly preload: (href: string) => void;
} | null>(null);

/** An anchor that the router follows without a page load; modified clicks and other origins stay the browser's. */
export function Link({ href, onClick, onPointerEnter, target, children, ...rest }: LinkProps) {
  const router = useContext(NavigateContext);
  const inside = href.startsWith('/') && !target;
  return (
    <a
      {...rest}
      href={href}
      target={target}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        if (inside) router?.preload(href);
      }}
      onClick={(event) => {
        onClick?.(event);
        const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (!router || !inside || !plain || event.defaultPrevented) return;
        event.preventDefault();
        router.go(href);
      }}
    >
      {children}
    </a>
  );
}
