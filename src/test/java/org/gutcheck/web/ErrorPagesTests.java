package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest
@Import(SampleSite.class)
class ErrorPagesTests {

    @Autowired
    MockMvcTester web;

    @Test
    void aRetiredItemIsNamedWithAWayOn() {
        assertThat(web.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 410)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new PageRetiredException("An old complaint")))
                .hasStatus(410)
                .bodyText()
                .contains("<h1>“An old complaint” is no longer shown</h1>")
                .contains("Do not rely on an old printout of it.", "href=\"/library\"", "href=\"tel:911\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/symptoms/brain-frog, /symptoms/brain-fog, Brain fog",
        "/conditions/brain-fog, /symptoms/brain-fog, Brain fog",
        "/supports/Reduce_Stress, /supports/reduce-stress, Less stress",
        "/symptoms/chest-pains, /warning-signs/chest-pain, Chest pain",
        "/warning-signs/brain-fo, /symptoms/brain-fog, Brain fog"
    })
    void anUnknownItemLeadsToTheNearestOne(String path, String href, String label) {
        Exception unknown = web.get().uri(path).exchange().getMvcResult().getResolvedException();
        assertThat(unknown).isInstanceOf(PageNotFoundException.class);
        assertThat(web.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, unknown))
                .bodyText()
                .contains("Did you mean this page?", "<a href=\"" + href + "\">" + label + "</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/symptoms/xyz", "/supports/zzzzzzzzzzzzzzzzzzzzzzzzz"})
    void whereNothingIsNearNothingIsOffered(String path) {
        PageNotFoundException unknown = (PageNotFoundException)
                web.get().uri(path).exchange().getMvcResult().getResolvedException();
        assertThat(unknown.nearest()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "400, We could not read that, /",
        "404, This page is not here, /",
        "405, This page opens another way, /check",
        "410, This page is gone, /",
        "413, That was too big to read, /check",
        "415, We could not read that, /check",
        "500, Something went wrong, /",
        "503, Something went wrong, /"
    })
    void everyErrorHasWordsOfItsOwnAndAWayOn(int status, String heading, String start) {
        assertThat(web.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .hasStatus(status)
                .bodyText()
                .contains("<h1>" + heading + "</h1>", "<a class=\"btn\" href=\"" + start + "\"")
                .doesNotContain("??", "Did you mean");
    }
}
