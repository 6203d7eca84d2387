// A box that leaves the rows of a few groups that hold what is typed, and says how many; what is ticked stays.
function filter(groups) {
  if (groups.length < 2) return { sift() {} };
  groups[0].before(byId("t-filter").content.cloneNode(true));
  const box = byId("filter");
  const note = box.parentElement.querySelector("[role=status]");
  box.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
  box.addEventListener("input", () => sift(box.value));

  const plain = text => text.toLowerCase().replace(/\s+/g, " ");

  function sift(text) {
    if (box.value !== text) box.value = text;
    const sought = plain(text.trim());
    let hits = 0, shown = 0, of = 0;
    groups.forEach(group => {
      const title = plain(group.querySelector("legend").textContent);
      const rows = all(".opt", group);
      rows.forEach(row => {
        const input = row.querySelector("input");
        const real = input.value !== "none";
        const hit = title.includes(sought) || real && plain(row.textContent).includes(sought);
        row.hidden = !hit && !input.checked;
        if (!real) return;
        of++;
        if (hit) hits++;
        if (!row.hidden) shown++;
      });
      group.hidden = rows.every(row => row.hidden);
      all(".or", group).forEach(or => { or.hidden = rows.at(-1).hidden; });
    });
    const { some, none } = note.dataset;
    note.textContent = sought && (hits ? some.replace("{0}", shown).replace("{1}", of) : none);
  }

  return { sift };
}
