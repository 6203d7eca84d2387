package org.gutcheck.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExecutionAttributeDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Keeps numbers and their units together in what visitors read; what editors have in their forms stays as it is. */
@Component
class UnitsDialect extends AbstractDialect implements IPostProcessorDialect, IExecutionAttributeDialect {

    private static final int PRECEDENCE = 1000;

    private static final String UNITS = "units";

    private static final String FOR_EDITORS = "admin/";

    private final Units units;

    UnitsDialect(Wording wording) {
        super("units");
        this.units = Units.of(wording.of("text.units"), wording.of("text.before"));
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Texts.class, PRECEDENCE));
    }

    @Override
    public Map<String, Object> getExecutionAttributes() {
        return Map.of(UNITS, units);
    }

    /** Sees every text of a page on its way out. */
    public static final class Texts extends AbstractTemplateHandler {

        @Override
        public void handleText(IText text) {
            ITemplateContext page = getContext();
            if (page.getTemplateStack().get(0).getTemplate().startsWith(FOR_EDITORS)) {
                super.handleText(text);
                return;
            }
            Units units = (Units) Objects.requireNonNull(
                    page.getConfiguration().getExecutionAttributes().get(UNITS));
            CharSequence kept = units.keptTogether(text);
            super.handleText(kept == null ? text : page.getModelFactory().createText(kept));
        }
    }
}
