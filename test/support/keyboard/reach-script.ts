/** What the page is asked once somebody went through it: what the keyboard did not reach, and what opens something. */
export const REACH_SCRIPT = String.raw`self.__reach ??= (() => {
  const { NATIVE, ACTS, COMPOSITE, shown, enabled, propsOf, say } = self.__keys;
  const pointer = (one) => getComputedStyle(one).cursor === 'pointer';
  const CLICKS = ['onClick', 'onDoubleClick', 'onMouseDown', 'onPointerDown'];
  const clicked = (one) => one.closest('[role=dialog], [role=menu]') === null && CLICKS.some((name) => typeof propsOf(one)[name] === 'function');
  /**
   * A chart is drawn by a library that listens to every press, for nobody: what a chart says is in the table below it, which a key
   * unfolds.
   */
  const drawing = (one) => one.closest('.recharts-wrapper') !== null;
  /** Whatever a mouse could act on: controls, what takes the hand for its pointer, what listens to a press. */
  const actable = (root) =>
    [...root.querySelectorAll('*')].filter((one) => {
      const own = one.matches(ACTS) || (pointer(one) && !(one.parentElement && pointer(one.parentElement))) || clicked(one);
      return own && !drawing(one) && !one.matches(COMPOSITE) && shown(one) && enabled(one) && getComputedStyle(one).pointerEvents !== 'none' && !one.id.startsWith('keys-');
    });
  const reachedBy = (reached) => (one) => {
    if (reached.has(one)) return true;
    // The arrow keys walk the options of a list from the field above it; whoever opens the list tries that.
    if (one.matches('[role=option]') && [...reached].some((each) => each.getAttribute('aria-controls') === one.closest('[role=listbox]')?.id)) return true;
    const label = one.closest('label');
    if (label && label.control && (reached.has(label.control) || !enabled(label.control) || label.control.closest(COMPOSITE))) return true;
    for (let outer = one.parentElement; outer; outer = outer.parentElement) if (reached.has(outer) && outer.matches(NATIVE)) return true;
    // A row that listens to a press has its link; a frame around a control hands the press on to it.
    return !one.matches(ACTS) && [...reached].some((each) => one.contains(each));
  };
  const groupOf = (one) => {
    const group = one.closest(COMPOSITE);
    if (group || one.localName !== 'input' || one.type !== 'radio') return group;
    return one.form ?? document.body;
  };
  const nameOf = (one) => [axe.commons.text.accessibleText(one), ...[...(one.labels ?? [])].map((label) => label.innerText)].join('').trim();

  return {
    /** The groups of which one member has the focus, whose others the arrow keys must reach; the rest is out of reach. */
    missed: (root) => {
      const walk = self.__keys.walk();
      const missed = actable(root ?? document.body).filter((one) => !reachedBy(walk.reached)(one));
      const groups = new Map();
      for (const one of missed) {
        const group = one.matches(ACTS) ? groupOf(one) : null;
        if (group && [...walk.reached].some((each) => group.contains(each) && groupOf(each) === group)) groups.set(group, [...(groups.get(group) ?? []), one]);
        else walk.faults.push(say(one) + ' takes a mouse, and no key reaches it');
      }
      self.__reach.groups = [...groups].map(([group, members]) => ({ members, first: [...walk.reached].find((each) => group.contains(each)) }));
      return self.__reach.groups.map(({ members }) => members.length);
    },
    /** What of the group at that place the arrow keys did not reach. */
    enter: (place) => {
      const group = self.__reach.groups[place];
      group.left = new Set(group.members);
      group.first.focus();
    },
    cross: (place) => self.__reach.groups[place].left.delete(document.activeElement),
    // What another choice has taken away meanwhile is no more there to reach.
    left: (place) => [...self.__reach.groups[place].left].filter((one) => one.isConnected).map((one) => say(one) + ' is in a group, and no arrow key reaches it'),
    /** Chromium lets the Tab stop at what scrolls and has nothing to press: text, which needs no name; a landmark is named by its role. */
    nameless: () => {
      axe.setup(document.body);
      try {
        return self.__keys.walk().stops
          .filter((one) => one.isConnected && one.matches(ACTS) && one.localName !== 'main' && nameOf(one) === '')
          .map((one) => say(one) + ' has no name: ' + one.outerHTML.slice(0, 120));
      } finally {
        axe.teardown();
      }
    },
  };
})()`;
