package org.gutcheck.check;

import java.util.List;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.check.CheckPage.Country;

/** Whom somebody under 18 can turn to. */
record UnderAgePage(HelpLines help, String country, List<CheckForm.Field> answers, List<Country> countries) {}
