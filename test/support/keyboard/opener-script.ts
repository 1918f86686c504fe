/** What the page is asked about whatever opens something over it: menus, dialogs, lists; and what is open now. */
export const OPENER_SCRIPT = String.raw`self.__openers ??= (() => {
  const { shown, enabled, say } = self.__keys;
  const SURFACES = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';
  const OPENERS = '[aria-haspopup]:not([aria-haspopup=false]), button[aria-expanded=false]';
  /** Rows of one list have the same acts: those of its first two rows stand for the others. */
  const stands = (one) => {
    const row = one.closest('tr, li');
    return !row || [...row.parentElement.children].indexOf(row) < 2;
  };
  const surfaces = () => [...document.querySelectorAll(SURFACES)].filter(shown);
  let [openers, before, opened] = [[], [], null];
  const onTop = () => surfaces().filter((one) => !before.includes(one) && !surfaces().some((other) => other !== one && other.contains(one))).at(-1) ?? null;
  const same = (one, other) => say(one) === say(other);
  return {
    /** Those of the page, and with the shell's too. A field that offers words while one types opens nothing by itself. */
    list: (shell) => {
      const main = document.getElementById('main');
      const within = (one) => shell || main === null || main.contains(one);
      openers = [...document.querySelectorAll(OPENERS)].filter(
        (one) => !one.matches('input, textarea') && shown(one) && enabled(one) && within(one) && stands(one),
      );
      return openers.map(say);
    },
    /** The focus on it; false when it is there no more. What was drawn anew is known by its name. */
    take: (place) => {
      let one = openers[place];
      if (!one.isConnected) one = openers[place] = [...document.querySelectorAll(OPENERS)].find((other) => same(one, other)) ?? one;
      if (!one.isConnected || !shown(one)) return false;
      [before, opened] = [surfaces(), null];
      one.focus();
      return document.activeElement === one;
    },
    /** Whether it opened: something with the focus inside, or itself for what it unfolds. */
    isOpen: (place) => {
      const one = openers[place];
      if (!one.hasAttribute('aria-haspopup')) return one.getAttribute('aria-expanded') === 'true';
      opened = onTop();
      return opened !== null && opened.contains(document.activeElement);
    },
    kind: (place) => {
      if (!opened) return openers[place].hasAttribute('aria-haspopup') ? 'nothing' : 'unfolded';
      if (opened.matches('[role=menu]')) return 'menu';
      return getComputedStyle(document.body).pointerEvents === 'none' ? 'modal' : 'beside';
    },
    /** Whether something stands over the page already, which cannot be reached before it is shut. */
    stands: () => {
      before = [];
      opened = getComputedStyle(document.body).pointerEvents === 'none' ? onTop() : null;
      return opened !== null;
    },
    opened: () => opened,
    items: () => [...opened.querySelectorAll('[role^=menuitem]')].filter((one) => shown(one) && enabled(one)),
    /** The options of a list that the arrow keys walk while the focus stays in the field. */
    options: () => [...opened.querySelectorAll('[role=option]')].filter((one) => shown(one) && enabled(one)).length,
    option: () => opened.querySelector('[role=option][aria-selected=true]')?.textContent ?? null,
    /** Whether a question stands over what was opened; its answer « yes » has the focus then. */
    asks: () => {
      const question = surfaces().findLast((one) => one !== opened && one.matches('[role=dialog]') && !one.contains(opened));
      const yes = opened && shown(opened) && !before.includes(question) ? question?.querySelector('button[type=submit]') : null;
      yes?.focus();
      return Boolean(yes) && document.activeElement === yes;
    },
    isShut: (place) => {
      const one = openers[place];
      return opened ? !opened.isConnected || !shown(opened) : one.getAttribute('aria-expanded') === 'false';
    },
    isBack: (place) => {
      const [one, here] = [openers[place], document.activeElement];
      return here === one || (!one.isConnected && same(one, here));
    },
    here: () => say(document.activeElement ?? document.body),
  };
})()`;
