/** Where menus and tooltips are drawn: inside the page's main landmark, so that nothing said stands outside of one. */
export function overlayHost(): HTMLElement {
  return document.getElementById('main') ?? document.body;
}
