/**
 * What a page is asked while somebody goes through it with the keyboard: which element has the focus, whether it can be seen to
 * have it, and what a mouse could act on. A script of the page is a string here: this program has no window.
 */
export const FOCUS_SCRIPT = String.raw`self.__keys ??= (() => {
  const NATIVE = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [contenteditable=true]';
  const ROLES = ['button', 'link', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'tab', 'checkbox', 'switch', 'radio', 'option', 'combobox', 'slider', 'spinbutton', 'textbox', 'searchbox', 'treeitem'];
  const ACTS = [NATIVE, ...ROLES.map((role) => '[role=' + role + ']'), '[tabindex]:not([tabindex="-1"])'].join(', ');
  // One of theirs takes the Tab, the arrow keys go to the others.
  const COMPOSITE = '[role=tablist], [role=radiogroup], [role=toolbar], [role=menu], [role=menubar], [role=listbox], [role=grid], [role=tree]';

  const boxOf = (one) => [...one.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && boxOf(one) !== undefined;
  const enabled = (one) => !one.matches(':disabled, [aria-disabled=true]') && one.closest('[inert]') === null;
  const faint = (one) => getComputedStyle(one).opacity === '0' || boxOf(one) === undefined;
  const propsOf = (one) => {
    const key = Object.keys(one).find((name) => name.startsWith('__reactProps$'));
    return key === undefined ? {} : one[key];
  };
  const say = (one) => {
    const text = (one.getAttribute('aria-label') || one.innerText || one.getAttribute('name') || one.id || '').trim().replace(/\s+/g, ' ');
    const role = one.getAttribute('role');
    return one.localName + (role ? '[' + role + ']' : '') + ' "' + text.slice(0, 50) + '"';
  };

  /** What a look at it can tell apart: outline, shadow, border; in a menu the ground as well, which is how menus mark a line. */
  const look = (one, pseudo) => {
    const style = getComputedStyle(one, pseudo);
    const outline = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0 ? '' : style.outline;
    const ground = one.closest('[role=menu], [role=listbox]') ? style.backgroundColor : '';
    return [outline, style.boxShadow, style.borderColor, style.borderWidth, ground].join();
  };
  /** It, what it draws around itself, the frames it stands in; for a control that is drawn by others, those others. */
  const lookOf = (one) => {
    const frames = [one.parentElement, one.parentElement?.parentElement].filter(Boolean);
    const drawn = faint(one) && one.parentElement ? [...one.parentElement.querySelectorAll('*')].slice(0, 60) : [];
    return [look(one), look(one, '::before'), look(one, '::after'), ...[...frames, ...drawn].map((each) => look(each))].join('|');
  };

  /** Whether any of it is on the screen with nothing above it. */
  const uncovered = (one) => {
    const box = boxOf(one) ?? (one.parentElement && boxOf(one.parentElement));
    if (!box) return false;
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right <= left || bottom <= top) return false;
    const parts = [0.1, 0.5, 0.9];
    return parts.some((x) => parts.some((y) => {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      if (!hit) return false;
      return one.contains(hit) || hit.closest('label')?.control === one || (faint(one) && one.parentElement.contains(hit));
    }));
  };

  /** On a slow machine the page may still be on its way to it when it is asked. */
  const comesToSight = (one) =>
    new Promise((done) => {
      let frames = 30;
      const ask = () => {
        const sees = uncovered(one);
        if (sees || frames === 0) return done(sees);
        frames -= 1;
        requestAnimationFrame(ask);
      };
      ask();
    });

  /** Whether what is drawn stands in another order than what is written. */
  const drawnBackwards = (before, after) => {
    let common = before.parentElement;
    while (common && !common.contains(after)) common = common.parentElement;
    if (!common) return false;
    const style = getComputedStyle(common);
    const place = (one) => Number(getComputedStyle([...common.children].find((child) => child.contains(one)) ?? one).order);
    return (/flex/.test(style.display) && style.flexDirection.endsWith('reverse')) || place(before) > place(after);
  };

  /** A stop at both ends of the document, from which a Tab enters it; no Tab leads there. */
  const end = (last) => {
    const id = last ? 'keys-end' : 'keys-start';
    const stop = document.getElementById(id) ?? Object.assign(document.createElement('span'), { id, tabIndex: -1 });
    if (!stop.isConnected) document.body[last ? 'append' : 'prepend'](stop);
    stop.focus({ preventScroll: true });
  };

  let walk = null;
  const fault = (one, what) => walk.faults.push(say(one) + ' ' + what);
  const leave = () => {
    if (walk.last && walk.last.isConnected && walk.last !== document.activeElement && lookOf(walk.last) === walk.lastLook)
      fault(walk.last, 'looks the same with the focus and without it');
    walk.last = null;
  };
  const arrive = async (one) => {
    const before = walk.stops.at(-1);
    walk.stops.push(one);
    walk.reached.add(one);
    walk.last = one;
    walk.lastLook = lookOf(one);
    if (one.tabIndex > 0) fault(one, 'has a tabindex of its own: ' + one.tabIndex);
    if (!(await comesToSight(one))) fault(one, 'has the focus where nobody sees it');
    if (!before || walk.root !== null) return;
    const way = before.compareDocumentPosition(one) & (walk.back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING);
    if (!way) fault(one, 'comes out of the order of the document after ' + say(before));
    else if (!walk.back && drawnBackwards(before, one)) fault(one, 'is drawn before ' + say(before) + ', which the Tab reaches first');
  };

  return {
    NATIVE, ACTS, COMPOSITE, shown, enabled, propsOf, say, lookOf,
    /** Begins a walk through the document, or through what was opened over it, where the focus is already. */
    begin: (root, back = false) => {
      walk = { root, back, stops: [], reached: new Set(), faults: [], same: 0, last: null, lastLook: '' };
      if (root === null) end(back);
      else if (root.contains(document.activeElement) && document.activeElement !== root) return arrive(document.activeElement);
    },
    /** After a Tab: whether the walk goes on. */
    step: async () => {
      const one = document.activeElement;
      // Within a frame the document sees the frame alone.
      if (one && one.localName === 'iframe' && one === walk.stops.at(-1)) return ++walk.same < 200;
      leave();
      if (!one || one === document.body || one === document.documentElement || one.id === 'keys-start' || one.id === 'keys-end') return false;
      if (walk.root !== null && !walk.root.contains(one)) {
        fault(one, 'has the focus behind what is open');
        return false;
      }
      if (one === walk.stops[0]) return false;
      if (walk.reached.has(one)) {
        fault(one, 'has the focus again: the Tab turns in a circle and does not come out');
        return false;
      }
      if (walk.stops.length > 1000) {
        fault(one, 'is the thousandth stop');
        return false;
      }
      await arrive(one);
      return true;
    },
    walk: () => walk,
  };
})()`;
