declare global {
  // Read by get-nonce, which the scroll lock of our dialogs uses to sign the one style it inserts.
  // eslint-disable-next-line no-var
  var __webpack_nonce__: string | undefined;
}

/** Hands the page's CSP nonce to the libraries that insert a style element. Runs before they do. */
export function shareNonce(): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const nonce = meta?.nonce;
  if (nonce) globalThis.__webpack_nonce__ = nonce;
}
