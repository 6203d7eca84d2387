// One screen at a time, a draft in this tab, and a few comforts. Without this file every page still works.

const byId = id => document.getElementById(id);
const all = (what, where = document) => [...where.querySelectorAll(what)];

const form = byId("check");
if (form) questionnaire(form);
if (byId("leave-out")) summary();

function questionnaire(form) {
  const DRAFT = "gutcheck.draft";
  const words = byId("t-words").dataset;
  const screens = all(".screen", form);
  const last = screens.length - 1;
  const filled = "filled" in form.dataset;
  const boxes = () => all("input[name]", form);
  let at = 0;

  const store = {
    get() { try { return sessionStorage.getItem(DRAFT); } catch { return null; } },
    set(text) { try { sessionStorage.setItem(DRAFT, text); } catch { /* then there is no draft */ } },
  };

  function save() {
    const ticks = boxes().filter(box => box.checked).map(box => box.id);
    store.set(JSON.stringify({ ticks, country: byId("country").value }));
  }

  function fill({ ticks, country }) {
    boxes().forEach(box => { box.checked = ticks.includes(box.id); });
    if (country) byId("country").value = country;
    unfold();
  }

  // An empty draft means "cleared": answers that the browser brings back by itself go again.
  function restore(cameBack) {
    const text = store.get();
    if (text !== null && (!filled || cameBack)) fill(JSON.parse(text));
    else if (filled || boxes().some(box => box.checked)) save();
    unfold();
  }

  function unfold() {
    all("[data-after]", form).forEach(question => {
      const open = byId(question.dataset.after)?.checked ?? true;
      question.disabled = !open;
      (question.closest(".unfold") ?? question).hidden = !open;
    });
  }

  function onlyOne(box) {
    const question = box.closest("fieldset");
    if (box.type !== "checkbox" || "safety" in question.dataset || !box.checked) return;
    all("input[type=checkbox]", question)
      .filter(other => other.name === box.name && (other.value === "none") !== (box.value === "none"))
      .forEach(other => { other.checked = false; });
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
      question.setAttribute("aria-describedby", [question.getAttribute("aria-describedby"), error.id].join(" ").trim());
    }
    question.querySelector("input").focus();
    return true;
  }

  function forgive(question) {
    if (!question?.querySelector(":checked")) return;
    question.classList.remove("bad");
    question.querySelector(".err")?.remove();
  }

  function look() {
    const list = byId("over");
    list.replaceChildren();
    all("fieldset:not([disabled])", form).forEach(question => {
      const row = byId("t-over").content.cloneNode(true);
      const legend = question.querySelector("legend").textContent.trim();
      const ticked = boxes().filter(box => box.checked && box.closest("fieldset") === question);
      row.querySelector("dt").textContent = legend;
      row.querySelector("dd span").textContent = ticked.length
        ? ticked.map(box => box.nextElementSibling.firstChild.textContent.trim()).join(", ")
        : words.open;
      const change = row.querySelector("a");
      change.href = "#" + question.id;
      change.querySelector(".vh").textContent = ": " + legend;
      list.append(row);
    });
    list.hidden = false;
  }

  function show(number, focus = true) {
    at = Math.max(0, Math.min(number, last));
    screens.forEach((screen, i) => { screen.hidden = i !== at; });
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
    const target = byId(id);
    (target.matches("fieldset") ? target.querySelector("input") : target).focus();
    target.scrollIntoView({ block: "center" });
    return true;
  }

  function filter() {
    const groups = all("#rest-of-body fieldset");
    if (groups.length < 2) return;
    groups[0].before(byId("t-filter").content.cloneNode(true));
    const box = byId("filter");
    const note = box.parentElement.querySelector("[role=status]");
    box.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
    box.addEventListener("input", () => {
      const sought = box.value.trim().toLowerCase();
      let shown = 0, of = 0;
      groups.forEach(group => {
        const title = group.querySelector("legend").textContent.toLowerCase();
        const rows = all(".opt", group);
        rows.forEach(row => {
          const input = row.querySelector("input");
          const hit = title.includes(sought) || row.textContent.toLowerCase().includes(sought);
          if (input.value !== "none") { of++; if (hit) shown++; }
          row.hidden = !hit && !input.checked;
        });
        group.hidden = rows.every(row => row.hidden);
        all(".or", group).forEach(or => { or.hidden = rows.at(-1).hidden; });
      });
      note.textContent = sought ? note.dataset.some.replace("{0}", shown).replace("{1}", of) : "";
    });
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
    if (i < last) screen.append(byId("t-nav").content.cloneNode(true));
    else {
      const back = byId("t-nav").content.querySelector("[data-back]").cloneNode(true);
      screen.querySelector(".go").prepend(back);
    }
    const back = screen.querySelector("[data-back]");
    if (i === 0) back.remove();
    else back.addEventListener("click", () => go(i - 1));
  });

  form.addEventListener("change", event => {
    if (event.target.id === "filter") return;
    onlyOne(event.target);
    forgive(event.target.closest("[data-missing]"));
    unfold();
    save();
  });
  form.addEventListener("submit", event => {
    if (at === last) return;
    event.preventDefault();
    if (!missing(screens[at])) go(at + 1);
  });
  document.addEventListener("click", event => {
    const link = event.target.closest("#problem a, .change");
    if (link && jump(link.hash.slice(1))) event.preventDefault();
  });
  byId("clear").addEventListener("click", () => {
    const preset = all("#country option").find(option => option.defaultSelected)?.value;
    fill({ ticks: [], country: preset });
    save();
    go(0);
  });
  addEventListener("popstate", event => {
    const number = event.state?.at ?? screenOf(location.hash.slice(1));
    if (number >= 0 && number !== at) show(number);
  });
  addEventListener("pageshow", event => {
    const came = event.persisted || performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    restore(came);
    if (at === last) look();
  });

  form.classList.add("stepped");
  byId("intro").classList.add("vh");
  byId("draft").hidden = false;
  filter();
  unfold();
  const problem = byId("problem");
  const wrong = problem && all("a", problem).map(link => screenOf(link.hash.slice(1))).find(number => number >= 0);
  show(wrong ?? Math.max(0, screenOf(location.hash.slice(1))), false);
  // A fragment in the address would take the focus away from the heading.
  history.replaceState({ at }, "", location.pathname);
  problem?.focus();
}

function summary() {
  const print = byId("print");
  print.hidden = false;
  print.addEventListener("click", () => window.print());
  const lean = byId("leave-out");
  const plans = byId("plans");
  const tries = all("[data-try]");
  const update = () => {
    document.body.classList.toggle("lean", lean.checked);
    const chosen = tries
      .filter(box => box.checked && !(lean.checked && box.closest("[data-private]")))
      .map(box => box.dataset.try);
    plans.textContent = chosen.length ? chosen.join(", ") + "." : plans.dataset.none;
  };
  [lean, ...tries].forEach(box => box.addEventListener("change", update));
  update();
}
