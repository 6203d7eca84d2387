// What a number in brackets stands for, beside it: on hover, on focus, and on the first tap. A second tap, a click and
// the Enter key lead to the list, as they do without scripts.
function citations(cites) {
  const note = byId("t-cited")?.content.firstElementChild.cloneNode(true);
  if (!note?.showPopover) return;
  const GAP = 6;
  let cited = null, tapped = null, timer = 0, wide = innerWidth;

  function later(act, wait) {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  }

  function show(cite) {
    clearTimeout(timer);
    if (cited === cite) return;
    hide();
    const source = byId(cite.hash.slice(1));
    if (!source) return;
    // It is filled where it stands, so that a screen reader says what came.
    note.replaceChildren();
    cite.after(note);
    note.showPopover();
    note.replaceChildren(...all(".printed, .status", source).map(part => part.cloneNode(true)));
    cited = cite;
    place();
  }

  // Below the number, or above it where there is no room below.
  function place() {
    const at = cited.getBoundingClientRect();
    const { width, height } = note.getBoundingClientRect();
    const room = document.documentElement.clientWidth - width - 2 * GAP;
    const left = Math.max(GAP, Math.min(at.left, room + GAP));
    const above = at.top - GAP - height;
    const top = at.bottom + GAP + height > innerHeight && above > 0 ? above : at.bottom + GAP;
    note.style.left = left + scrollX + "px";
    note.style.top = top + scrollY + "px";
  }

  function hide() {
    clearTimeout(timer);
    if (!cited) return;
    cited = null;
    note.hidePopover();
    note.remove();
  }

  // What the keyboard has brought up stays as long as the number has the focus.
  const leave = () => later(() => { if (!cited?.matches(":focus-visible")) hide(); }, 250);
  const withMouse = act => event => { if (event.pointerType === "mouse") act(); };
  cites.forEach(cite => {
    cite.addEventListener("pointerenter", withMouse(() => later(() => show(cite), 120)));
    cite.addEventListener("pointerleave", withMouse(leave));
    cite.addEventListener("focus", () => { if (cite.matches(":focus-visible")) show(cite); });
    cite.addEventListener("blur", hide);
    cite.addEventListener("pointerdown", event => {
      tapped = event.pointerType !== "mouse" && cited !== cite ? cite : null;
    });
    cite.addEventListener("pointercancel", () => { tapped = null; });
    cite.addEventListener("click", event => {
      if (tapped === cite) {
        show(cite);
        if (cited === cite) event.preventDefault();
      } else hide();
      tapped = null;
    });
  });
  note.addEventListener("pointerenter", () => clearTimeout(timer));
  note.addEventListener("pointerleave", withMouse(leave));
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  document.addEventListener("pointerdown", event => {
    if (cited && !cited.contains(event.target) && !note.contains(event.target)) hide();
  });
  // A phone's toolbar that folds away changes the height alone.
  addEventListener("resize", () => {
    if (innerWidth !== wide) hide();
    wide = innerWidth;
  });
  addEventListener("beforeprint", hide);
}
