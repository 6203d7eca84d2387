// One screen at a time, a draft in this tab, and a few comforts. Without this file every page still works.

const byId = id => document.getElementById(id);
const all = (what, where = document) => [...where.querySelectorAll(what)];

const DRAFT = "gutcheck.draft";
const TRIES = "gutcheck.tries";

// What this tab remembers. Where it may not remember anything, or remembers nonsense, there is nothing.
const store = {
  get(key) { try { return sessionStorage.getItem(key); } catch { return null; } },
  set(key, text) { try { sessionStorage.setItem(key, text); } catch { /* then it is not remembered */ } },
  read(key, isSound) {
    try {
      const kept = JSON.parse(this.get(key));
      if (isSound(kept)) return kept;
    } catch { /* nonsense */ }
    return null;
  },
  // An empty draft stays behind, so that what the browser itself brings back goes again.
  clear() {
    this.set(DRAFT, "");
    this.set(TRIES, "");
  },
  isCleared() { return this.get(DRAFT) === ""; },
};

const cameBack = event => event.persisted
  || performance.getEntriesByType("navigation")[0]?.type === "back_forward";

const form = byId("check");
if (form) questionnaire(form);
else if (byId("clear")) result();
if (byId("plans")) summary();
folds(all(".fold"));
if (byId("print")) {
  byId("print").hidden = false;
  byId("print").addEventListener("click", () => print());
}

function questionnaire(form) {
  const words = byId("t-words").dataset;
  const screens = all(".screen", form);
  const groups = all("#rest-of-body fieldset");
  const last = screens.length - 1;
  const filled = "filled" in form.dataset;
  const boxes = () => all("input[name]", form);
  const country = byId("country");
  const problem = byId("problem");
  const counts = all("#problem li").map(item => item.dataset.count);
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

  // An answer once given still counts, as it does without this file, so what it answers stays open.
  function unfold() {
    all("[data-after]", form).forEach(question => {
      const open = (byId(question.dataset.after)?.checked ?? true) || question.querySelector(":checked") !== null;
      question.disabled = !open;
      (question.closest(".unfold") ?? question).hidden = !open;
    });
    const rows = all("[data-when]", form);
    rows.forEach(row => { row.hidden = !holds(JSON.parse(row.dataset.when)) && !row.querySelector("input").checked; });
    new Set(rows.map(row => row.closest(".opts"))).forEach(group => {
      group.hidden = all(".opt", group).every(row => row.hidden);
    });
  }

  // The id of a box, parts after the number of them that must hold, or an object that says what must not.
  function holds(when) {
    if (typeof when === "string") return byId(when)?.checked ?? false;
    return Array.isArray(when) ? when.slice(1).filter(holds).length >= when[0] : !holds(when.not);
  }

  // "None of these" was said of what was shown, and not of what an answer brings up later.
  function unfoldAnew() {
    const away = all("[data-when][hidden]", form);
    unfold();
    away.filter(row => !row.hidden).forEach(row => {
      const none = byId(row.closest("fieldset").id + "-none");
      if (none) none.checked = false;
    });
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

  function missing(screen) {
    const question = all("[data-missing]", screen).find(q => !q.querySelector(":checked"));
    if (!question) return false;
    if (!question.querySelector(".err")) {
      const error = document.createElement("p");
      error.className = "err";
      error.id = question.id + "-err";
      error.textContent = words.error.replace("{0}", question.dataset.missing);
      question.querySelector(".opts").before(error);
      question.classList.add("bad");
      inputs(question).forEach(input => { input.ariaInvalid = "true"; });
      describe(question);
    }
    question.querySelector("input").focus();
    return true;
  }

  // The inputs of a question without those of a question that unfolds in it.
  function inputs(place) {
    return all("input, select", place).filter(input => input.closest("fieldset, .field") === place);
  }

  function describe(part) {
    const by = ["-hint", "-err"].map(end => part.id + end).filter(byId);
    if (by.length) part.setAttribute("aria-describedby", by.join(" "));
    else part.removeAttribute("aria-describedby");
  }

  // What was said about a part of the form is taken back once something in it changes.
  function mend(part) {
    all(".err", part).forEach(error => {
      const place = error.closest("fieldset, .field");
      error.remove();
      place.classList.remove("bad");
      inputs(place).forEach(input => input.removeAttribute("aria-invalid"));
      describe(place.contains(country) ? country : place);
    });
    all("#problem a").filter(link => part.contains(byId(link.hash.slice(1)))).forEach(link => {
      link.closest("li").remove();
      const left = all("#problem li").length;
      if (left) byId("problem-h").textContent = counts[left - 1];
      else {
        problem.remove();
        document.title = document.title.replace(words.wrong, words.title);
      }
    });
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
        answers.map(answer => answer.textContent.trim()).join(", ") || words.open;
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

  function filter() {
    if (groups.length < 2) return;
    groups[0].before(byId("t-filter").content.cloneNode(true));
    const box = byId("filter");
    box.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
    box.addEventListener("input", () => sift(box.value));
  }

  function sift(text) {
    const box = byId("filter");
    if (!box) return;
    if (box.value !== text) box.value = text;
    const sought = text.trim().toLowerCase();
    let hits = 0, shown = 0, of = 0;
    groups.forEach(group => {
      const title = group.querySelector("legend").textContent.toLowerCase();
      const rows = all(".opt", group);
      rows.forEach(row => {
        const input = row.querySelector("input");
        const real = input.value !== "none";
        const hit = title.includes(sought) || real && row.textContent.toLowerCase().includes(sought);
        row.hidden = !hit && !input.checked;
        if (!real) return;
        of++;
        if (hit) hits++;
        if (!row.hidden) shown++;
      });
      group.hidden = rows.every(row => row.hidden);
      all(".or", group).forEach(or => { or.hidden = rows.at(-1).hidden; });
    });
    const note = box.parentElement.querySelector("[role=status]");
    const { some, none } = note.dataset;
    note.textContent = sought && (hits ? some.replace("{0}", shown).replace("{1}", of) : none);
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
    screen.querySelector(".stepline").after(bar);
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
  filter();
  unfold();
  show(history.state?.at ?? first(), false);
  // From here on a reload asks for the blank page, which the draft fills. A fragment would take the focus away.
  history.replaceState({ at }, "", form.dataset.page);
  problem?.focus();

  function first() {
    const wrong = all("#problem a").map(link => screenOf(link.hash.slice(1))).find(number => number >= 0);
    const named = screenOf(location.hash.slice(1));
    return wrong ?? (named >= 0 ? named : filled ? last : 0);
  }
}

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

// Long lists are closed until somebody asks for them; without scripts they stay open, and paper shows them always.
function folds(lists) {
  const show = link => {
    const fold = byId(link.slice(1))?.closest(".sec")?.querySelector(".fold");
    if (fold) fold.open = true;
  };
  let closed = lists;
  lists.forEach(list => { list.open = false; });
  show(location.hash);
  document.addEventListener("click", event => show(event.target.closest?.("a[href^='#']")?.hash ?? ""));
  addEventListener("beforeprint", () => {
    closed = lists.filter(list => !list.open);
    closed.forEach(list => { list.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach(list => { list.open = false; }));
}
