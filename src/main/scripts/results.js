// The pages made from answers: clearing them, and what the person means to try.
function result() {
  const leave = () => {
    store.clear();
    location.replace(document.querySelector(".brand").href);
  };
  byId("clear").hidden = false;
  byId("clear").addEventListener("click", leave);
  addEventListener("pageshow", event => { if (cameBack(event) && store.isCleared()) leave(); });
}

function summary() {
  const plans = byId("plans");
  const tries = all("[data-try]");
  const update = () => {
    const chosen = tries.filter(box => box.checked).map(box => box.dataset.try);
    plans.textContent = chosen.length ? chosen.join(", ") + "." : plans.dataset.none;
  };
  const kept = store.read(TRIES, Array.isArray) ?? [];
  // A copy for others shows fewer of them; the rest are kept all the same.
  const elsewhere = kept.filter(id => !byId(id));
  tries.forEach(box => box.addEventListener("change", () => {
    store.set(TRIES, JSON.stringify([...elsewhere, ...tries.filter(other => other.checked).map(other => other.id)]));
    update();
  }));
  tries.forEach(box => { box.checked ||= kept.includes(box.id); });
  update();
}
