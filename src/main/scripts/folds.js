// Long lists are closed until somebody asks for them; without scripts they stay open, and paper shows them always.
function folds(lists) {
  const show = link => {
    const fold = byId(link.slice(1))?.closest(".sec")?.querySelector(".fold");
    if (fold) fold.open = true;
  };
  let closed = lists;
  lists.forEach(list => { list.open = false; });
  show(location.hash);
  document.addEventListener("click", event => {
    if (!event.defaultPrevented) show(event.target.closest?.("a[href^='#']")?.hash ?? "");
  });
  addEventListener("beforeprint", () => {
    closed = lists.filter(list => !list.open);
    closed.forEach(list => { list.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach(list => { list.open = false; }));
}
