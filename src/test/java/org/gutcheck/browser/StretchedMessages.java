package org.gutcheck.browser;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Messages as in a language of long words: accents, half as much again, and brackets around what is one message. */
class StretchedMessages extends ResourceBundleMessageSource {

    static final char OPEN = '⟦';
    static final char CLOSE = '⟧';

    private static final double LONGER = 1.4;
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('a', 'å'),
            Map.entry('c', 'ç'),
            Map.entry('e', 'é'),
            Map.entry('i', 'ï'),
            Map.entry('n', 'ñ'),
            Map.entry('o', 'ö'),
            Map.entry('s', 'š'),
            Map.entry('u', 'ü'),
            Map.entry('y', 'ÿ'));

    StretchedMessages() {
        setBasenames("messages", "admin");
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        String message = super.resolveCodeWithoutArguments(code, locale);
        return message == null ? null : stretched(message);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String message = super.resolveCodeWithoutArguments(code, locale);
        return message == null ? null : new MessageFormat(stretched(message), locale);
    }

    /** Whatever stands in braces stays as it is; what is not a text, such as nothing at all, too. */
    static String stretched(String message) {
        if (message.chars().noneMatch(Character::isLetter)) {
            return message;
        }
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int letters = 0;
        for (char letter : message.toCharArray()) {
            depth += letter == '{' ? 1 : 0;
            letters += depth == 0 ? 1 : 0;
            text.append(depth == 0 ? ACCENTS.getOrDefault(letter, letter) : letter);
            depth -= letter == '}' ? 1 : 0;
        }
        int more = (int) Math.ceil(letters * (LONGER - 1));
        for (int at = 0; at < more; at++) {
            text.append(at % 7 == 0 ? ' ' : 'ẋ');
        }
        return OPEN + text.toString() + CLOSE;
    }

    /** Puts these messages into the place of the application's own. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Instead {

        @Bean
        static BeanPostProcessor stretchesMessages() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof MessageSource && name.equals("messageSource")
                            ? new StretchedMessages()
                            : bean;
                }
            };
        }
    }
}
