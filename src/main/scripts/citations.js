// What a number in brackets stands for, beside it: on hover, on focus, and on the first tap. A second tap, a click and
// the Enter key lead to the list, as they do without scripts.
function citations(cites) {
  const note = byId("t-cited")?.content.firstElementChild.cloneNode(true);
  if (!note?.showPopover) return;
  const GAP = 6;
  let cited = null, tapped = false, timer = 0;

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
    note.replaceChildren(...all(".printed, .status", source).map(part => part.cloneNode(true)));
    cite.after(note);
    note.showPopover();
    cite.setAttribute("aria-describedby", note.id);
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
    cited.removeAttribute("aria-describedby");
    cited = null;
    note.hidePopover();
    note.remove();
  }

  const withMouse = act => event => { if (event.pointerType === "mouse") act(); };
  cites.forEach(cite => {
    cite.addEventListener("pointerenter", withMouse(() => later(() => show(cite), 120)));
    cite.addEventListener("pointerleave", withMouse(() => later(hide, 250)));
    cite.addEventListener("focus", () => { if (cite.matches(":focus-visible")) show(cite); });
    cite.addEventListener("blur", hide);
    cite.addEventListener("pointerdown", event => { tapped = event.pointerType !== "mouse" && cited !== cite; });
    cite.addEventListener("click", event => {
      if (tapped) {
        event.preventDefault();
        show(cite);
      } else hide();
      tapped = false;
    });
  });
  note.addEventListener("pointerenter", () => clearTimeout(timer));
  note.addEventListener("pointerleave", withMouse(() => later(hide, 250)));
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  document.addEventListener("pointerdown", event => {
    if (cited && !cited.contains(event.target) && !note.contains(event.target)) hide();
  });
  addEventListener("resize", hide);
  addEventListener("beforeprint", hide);
}
