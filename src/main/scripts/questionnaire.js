// The form, one screen at a time.
function questionnaire(form) {
  const words = byId("t-words").dataset;
  const screens = all(".screen", form);
  const last = screens.length - 1;
  const filled = "filled" in form.dataset;
  const boxes = () => all("input[name]", form);
  const country = byId("country");
  const problem = byId("problem");
  const { unfold, unfoldAnew } = unfolding(form);
  const { missing, mend } = mistakes(form, words);
  let at = 0;

  function save() {
    const ticks = boxes().filter(box => box.checked).map(box => box.id);
    store.set(DRAFT, JSON.stringify({ ticks, country: country.value }));
  }

  function fill(draft) {
    boxes().forEach(box => { box.checked = draft.ticks.includes(box.id); });
    if (all("option", country).some(option => option.value === draft.country)) country.value = draft.country;
    unfold();
  }

  function empty() {
    fill({ ticks: [], country: all("option", country).find(option => option.defaultSelected)?.value });
  }

  function restore(back) {
    const draft = store.read(DRAFT, kept => Array.isArray(kept.ticks));
    if (back && store.isCleared()) {
      empty();
      show(0, false);
    } else if (draft && (!filled || back)) fill(draft);
    else if (boxes().some(box => box.checked)) save();
    unfold();
    if (at === last) look();
  }

  function onlyOne(box) {
    const question = box.closest("fieldset");
    if (box.type !== "checkbox" || "safety" in question.dataset || !box.checked) return;
    all("input[type=checkbox]", question)
      .filter(other => other.name === box.name && (other.value === "none") !== (box.value === "none"))
      .forEach(other => { other.checked = false; });
  }

  function isEmergency() {
    return all("#urgent-check :checked", form).some(box => !["none", "unsure"].includes(box.value));
  }

  function look() {
    const list = byId("over");
    list.replaceChildren();
    all("[data-name]:not([disabled])", form).forEach(part => {
      const row = byId("t-over").content.cloneNode(true);
      const answers = part.contains(country)
        ? [...country.selectedOptions]
        : boxes().filter(box => box.checked && box.closest("fieldset") === part)
          .map(box => box.nextElementSibling.firstChild);
      row.querySelector("dt").textContent = part.dataset.name;
      row.querySelector("dd span").textContent =
        answers.map(answer => answer.textContent.trim()).join("; ") || words.open;
      const change = row.querySelector("a");
      change.href = "#" + (part.contains(country) ? country.id : part.id);
      change.querySelector(".vh").textContent = ": " + part.dataset.name;
      list.append(row);
    });
    list.hidden = false;
  }

  function show(number, focus = true) {
    at = Math.max(0, Math.min(number, last));
    screens.forEach((screen, i) => { screen.hidden = i !== at; });
    sift("");
    if (at === last) look();
    if (!focus) return;
    scrollTo(0, 0);
    screens[at].querySelector("h2").focus({ preventScroll: true });
  }

  function go(number, focus) {
    show(number, focus);
    history.pushState({ at }, "");
  }

  function screenOf(id) {
    const target = id && byId(decodeURIComponent(id));
    return target ? screens.findIndex(screen => screen.contains(target)) : -1;
  }

  function jump(id) {
    const number = screenOf(id);
    if (number < 0) return false;
    if (number !== at) go(number, false);
    else sift("");
    const target = byId(id);
    const question = target.matches("fieldset");
    (question ? target.querySelector("input") : target).focus();
    target.scrollIntoView({ block: question ? "start" : "center" });
    return true;
  }

  function first() {
    const wrong = all("#problem a").map(link => screenOf(link.hash.slice(1))).find(number => number >= 0);
    const named = screenOf(location.hash.slice(1));
    return wrong ?? (named >= 0 ? named : filled ? last : 0);
  }

  screens.forEach((screen, i) => {
    const bar = document.createElement("ol");
    bar.className = "steps";
    bar.ariaHidden = "true";
    screens.forEach((_, j) => {
      const step = document.createElement("li");
      step.className = j < i ? "done" : j === i ? "now" : "next";
      bar.append(step);
    });
    screen.querySelector(".progress").append(bar);
    const nav = byId("t-nav").content.cloneNode(true);
    if (i < last) screen.append(nav);
    else screen.querySelector(".go").append(nav.querySelector("[data-back]"));
    const back = screen.querySelector("[data-back]");
    if (i === 0) back.remove();
    else back.addEventListener("click", () => go(i - 1));
  });

  form.addEventListener("change", event => {
    if (event.target.id === "filter") return;
    onlyOne(event.target);
    mend(event.target.closest("fieldset, .field"));
    unfoldAnew();
    save();
  });
  form.addEventListener("submit", event => {
    // Other numbers to call: the same screen comes back with them, and every tick.
    if (event.submitter?.name === country.name) return event.submitter.formAction += "#" + screens[at].id;
    if (at === last || isEmergency()) return;
    event.preventDefault();
    if (!missing(screens[at])) go(at + 1);
  });
  document.addEventListener("click", event => {
    const link = event.target.closest("#problem a, .change");
    if (link && jump(link.hash.slice(1))) event.preventDefault();
  });
  byId("clear").addEventListener("click", () => {
    empty();
    mend(form);
    store.clear();
    go(0);
  });
  addEventListener("popstate", event => {
    const number = event.state?.at ?? screenOf(location.hash.slice(1));
    if (number >= 0 && number !== at) show(number);
    if (!event.state) history.replaceState({ at }, "");
  });
  addEventListener("pageshow", event => restore(cameBack(event)));

  form.classList.add("stepped");
  byId("intro").classList.add("vh");
  byId("draft").hidden = false;
  const { sift } = filter(all("#rest-of-body fieldset"));
  unfold();
  show(history.state?.at ?? first(), false);
  // From here on a reload asks for the blank page, which the draft fills. A fragment would take the focus away.
  history.replaceState({ at }, "", form.dataset.page);
  problem?.focus();
}
