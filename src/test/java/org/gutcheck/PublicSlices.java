package org.gutcheck;

import java.util.List;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Keeps the editors' side, which needs a database, out of every slice of the web. */
class PublicSlices implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, WebMvcTest.class) ? new WithoutEditors() : null;
    }

    private record WithoutEditors() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getBeanFactory().registerSingleton("withoutEditors", new ForEditors());
        }
    }

    private static final class ForEditors extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            String name = reader.getClassMetadata().getClassName();
            return name.startsWith("org.gutcheck.accounts.") || name.startsWith("org.gutcheck.admin.");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ForEditors;
        }

        @Override
        public int hashCode() {
            return ForEditors.class.hashCode();
        }
    }
}
