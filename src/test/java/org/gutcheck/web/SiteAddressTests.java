package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SiteAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://gutcheck.example, https://gutcheck.example/about",
        "https://gutcheck.example/, https://gutcheck.example/about",
        "http://localhost:8080, http://localhost:8080/about",
        "https://[::1]:8443, https://[::1]:8443/about",
        "https://example.org/gut-check/, https://example.org/gut-check/about"
    })
    void aWholeLinkBeginsWithTheAddressThatIsSet(String set, String link) {
        SiteAddress address = SiteAddress.of(set, "");
        assertThat(address.isKnown()).isTrue();
        assertThat(address.to("/about")).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void withoutAnAddressALinkIsThePathAlone(String set) {
        SiteAddress address = SiteAddress.of(set, "");
        assertThat(address.isKnown()).isFalse();
        assertThat(address.to("/about")).isEqualTo("/about");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gutcheck.example",
                "ftp://gutcheck.example",
                "https://",
                "https://gutcheck.example/?a=b",
                "https://gutcheck.example/#top",
                "https://ada@gutcheck.example",
                "https://:8080",
                "https://[",
                "https://..",
                "https://gutcheck.example:",
                "https://gutcheck.example:99999",
                "https://gutcheck.example/../x",
                "https://gutcheck.example/\"><b>"
            })
    void whatNoLinkCanBeginWithStopsTheStartInPlainWords(String set) {
        FailureAnalysis analysis =
                new SiteAddressRefusedAnalyzer().analyze(catchThrowable(() -> SiteAddress.of(set, "")));
        assertThat(analysis.getDescription())
                .isEqualTo(
                        "GUTCHECK_ADDRESS must be a web address such as https://gutcheck.example, and nothing like \""
                                + set + "\".");
        assertThat(analysis.getAction()).contains("leave it out");
    }

    @Test
    void aStartWithTheFormerNameAloneStopsAndSaysWhichIsTheNameNow() {
        new ApplicationContextRunner()
                .withUserConfiguration(SiteAddressConfiguration.class)
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .replace(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new SystemEnvironmentPropertySource(
                                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                        Map.of("GUTCHECK_ADMIN_ADDRESS", "https://gutcheck.example"))))
                .run(context -> {
                    FailureAnalysis analysis = new SiteAddressRefusedAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis.getDescription()).startsWith("GUTCHECK_ADMIN_ADDRESS is no longer read.");
                    assertThat(analysis.getAction()).startsWith("Set GUTCHECK_ADDRESS to where people reach the site");
                });
    }

    @Test
    void besideTheNameOfNowTheFormerOneDoesNoHarm() {
        assertThat(SiteAddress.of("https://gutcheck.example", "https://old.example")
                        .text())
                .isEqualTo("https://gutcheck.example");
    }
}
