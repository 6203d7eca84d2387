// Questions and signs that are asked only after certain answers.
function unfolding(form) {
  // An answer once given still counts, as it does without scripts, so what it answers stays open.
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

  return { unfold, unfoldAnew };
}
