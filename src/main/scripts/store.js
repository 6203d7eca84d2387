// One screen at a time, a draft in this tab, and a few comforts. Without this script every page still works.

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
