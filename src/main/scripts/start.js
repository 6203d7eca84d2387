const form = byId("check");
if (form) questionnaire(form);
else if (byId("clear")) result();
if (byId("plans")) summary();
folds(all(".fold"));
citations(all(".cite[href^='#']"));
if (byId("print")) {
  byId("print").hidden = false;
  byId("print").addEventListener("click", () => print());
}
