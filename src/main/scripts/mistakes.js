// What is said about a question that needs an answer, and taken back once something in it changes.
function mistakes(form, words) {
  const problem = byId("problem");
  const country = byId("country");
  const counts = all("#problem li").map(item => item.dataset.count);

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

  return { missing, mend };
}
