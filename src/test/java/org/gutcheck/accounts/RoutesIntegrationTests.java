package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what on the editors' side: one line for every route, and no route without a line. */
class RoutesIntegrationTests extends AdminSiteTest {

    /**
     * A route and the least role that may take it, or null where nobody has to be signed in.
     *
     * @param name method and pattern, and the parameter by which several at one path differ
     */
    private record Route(String name, @Nullable Role least) {

        String method() {
            return name.split(" ")[0];
        }

        String path(long account) {
            return name.split(" ")[1].replaceAll("\\{[^/]*}", String.valueOf(account));
        }

        /** The parameter with its value, if any. */
        String[] fields() {
            String[] parts = name.split(" ");
            return parts.length < 3 || parts[2].startsWith("!") ? new String[0] : new String[] {parts[2], "1"};
        }
    }

    private static final List<Route> ROUTES = List.of(
            new Route("GET /admin/login", null),
            new Route("GET /admin/setup", null),
            new Route("POST /admin/setup", null),
            new Route("GET /admin/new-password", null),
            new Route("POST /admin/new-password", null),
            new Route("GET /admin", Role.EDITOR),
            new Route("GET /admin/content", Role.EDITOR),
            new Route("GET /admin/content/{kind}", Role.EDITOR),
            new Route("GET /admin/content/{kind}/new", Role.EDITOR),
            new Route("POST /admin/content/{kind}/new", Role.EDITOR),
            new Route("GET /admin/content/{kind}/{id}", Role.EDITOR),
            new Route("POST /admin/content/{kind}/{id}", Role.EDITOR),
            new Route("GET /admin/content/{kind}/{id}/history", Role.EDITOR),
            new Route("POST /admin/content/{kind}/{id}/history", Role.EDITOR),
            new Route("GET /admin/content/{kind}/{id}/sign-off", Role.EDITOR),
            new Route("POST /admin/content/{kind}/{id}/sign-off", Role.EDITOR),
            new Route("GET /admin/content/order/{kind}", Role.EDITOR),
            new Route("POST /admin/content/order/{kind}", Role.EDITOR),
            new Route("GET /admin/account", Role.EDITOR),
            new Route("POST /admin/account !everywhere", Role.EDITOR),
            new Route("POST /admin/account everywhere", Role.EDITOR),
            new Route("GET /admin/plan", Role.EDITOR),
            new Route("POST /admin/plan", Role.EDITOR),
            new Route("GET /admin/plan/publish", Role.PUBLISHER),
            new Route("POST /admin/plan/publish kind", Role.PUBLISHER),
            new Route("POST /admin/plan/publish !kind", Role.PUBLISHER),
            new Route("GET /admin/releases", Role.EDITOR),
            new Route("GET /admin/releases/{number:[0-9]{1,9}}", Role.EDITOR),
            new Route("GET /admin/releases/{number:[0-9]{1,9}}/document.json", Role.EDITOR),
            new Route("GET /admin/releases/{number:[0-9]{1,9}}/show", Role.PUBLISHER),
            new Route("POST /admin/releases/{number:[0-9]{1,9}}/show", Role.PUBLISHER),
            new Route("GET /admin/import", Role.PUBLISHER),
            new Route("POST /admin/import", Role.PUBLISHER),
            new Route("GET /admin/import/{id:[0-9a-f]{64}}", Role.PUBLISHER),
            new Route("POST /admin/import/{id:[0-9a-f]{64}}", Role.PUBLISHER),
            new Route("GET /admin/accounts", Role.ADMINISTRATOR),
            new Route("GET /admin/accounts/new", Role.ADMINISTRATOR),
            new Route("POST /admin/accounts/new", Role.ADMINISTRATOR),
            new Route("GET /admin/accounts/{id:[0-9]{1,18}}", Role.ADMINISTRATOR),
            new Route("POST /admin/accounts/{id:[0-9]{1,18}} save", Role.ADMINISTRATOR),
            new Route("POST /admin/accounts/{id:[0-9]{1,18}} disable", Role.ADMINISTRATOR),
            new Route("POST /admin/accounts/{id:[0-9]{1,18}} enable", Role.ADMINISTRATOR),
            new Route("POST /admin/accounts/{id:[0-9]{1,18}} everywhere", Role.ADMINISTRATOR),
            new Route("POST /admin/accounts/{id:[0-9]{1,18}} reset", Role.ADMINISTRATOR),
            new Route("GET /admin/citations", Role.EDITOR),
            new Route("GET /admin/citations/citations.csv", Role.EDITOR),
            new Route("GET /admin/styleguide", Role.EDITOR),
            new Route("GET /admin/audit", Role.ADMINISTRATOR),
            new Route("GET /admin/audit/log.csv", Role.ADMINISTRATOR));

    /** Answered before any page is looked for; signing in comes last, since whoever took it is somebody else. */
    private static final List<Route> ANSWERED_BY_FILTERS = List.of(
            new Route("GET /admin/preview", Role.EDITOR),
            new Route("GET /admin/preview/", Role.EDITOR),
            new Route("POST /admin/preview/check", Role.EDITOR),
            new Route("GET /admin/site", Role.EDITOR),
            new Route("GET /admin/site/", Role.EDITOR),
            new Route("POST /admin/site/check", Role.EDITOR),
            new Route("GET /admin/releases/1/site", Role.EDITOR),
            new Route("GET /admin/releases/1/site/", Role.EDITOR),
            new Route("POST /admin/releases/1/site/check", Role.EDITOR),
            new Route("POST /admin/logout", null),
            new Route("POST /admin/login", null));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteHasItsLine() {
        Set<String> there = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> names(info).stream())
                .filter(name -> name.matches("\\S+ /admin(/.*)?( .*)?"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ROUTES).extracting(Route::name).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void everySiteThatIsShownHasItsLines() {
        AntPathMatcher paths = new AntPathMatcher();
        assertThat(AdminPaths.SHOWN)
                .allSatisfy(shown -> assertThat(ANSWERED_BY_FILTERS)
                        .filteredOn(route -> paths.match(shown, route.path(1)))
                        .hasSize(3));
    }

    /** A form that came too late is shown again where it was, so there has to be something to show. */
    @Test
    void whateverTakesAFormCanBeOpened() {
        Set<String> opened = paths("GET");
        assertThat(paths("POST")).isSubsetOf(opened);
    }

    @Test
    void everyRouteLetsInWhoMayAndNobodyElse() {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<@Nullable Role> visitors = new ArrayList<>(List.of(Role.values()));
        visitors.add(null);
        for (Role visitor : visitors) {
            clear();
            long target = account("target", Role.EDITOR);
            account("visitor", visitor == null ? Role.EDITOR : visitor);
            AdminClient client = client();
            if (visitor == null) {
                client.get("/admin/login");
            } else {
                client.signedIn("visitor");
            }
            for (Route route : all()) {
                int status = take(client, route, target).statusCode();
                if (!allowed(route, visitor, status)) {
                    wrong.put(visitor + " " + route.name(), String.valueOf(status));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAddressThatIsNotThereIsToldToEditorsOnly() {
        account("ed", Role.EDITOR);
        assertThat(client().get("/admin/nothing").statusCode()).isEqualTo(401);
        HttpResponse<String> answer = client().signedIn("ed").get("/admin/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such page here", "href=\"/admin\"");
    }

    @Test
    void whoMayNotIsToldSoOnAPageWithAWayOn() {
        account("ed", Role.EDITOR);
        HttpResponse<String> answer = client().signedIn("ed").get("/admin/accounts");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Your role may not do this", "href=\"/admin\"");
        assertThat(client().signedIn("ed").get("/admin").body())
                .contains("href=\"/admin/account\"")
                .doesNotContain("href=\"/admin/accounts\"", "href=\"/admin/audit\"");
    }

    private static HttpResponse<String> take(AdminClient client, Route route, long target) {
        if (route.method().equals("GET")) {
            return client.get(route.path(target));
        }
        HttpResponse<String> answer = client.post(
                route.path(target),
                route.name().endsWith("/login")
                        ? new String[] {"username", "visitor", "password", AdminClient.PASSWORD}
                        : route.fields());
        // Whoever ended their other sessions goes on with a new one.
        client.get("/admin/account");
        return answer;
    }

    private static boolean allowed(Route route, @Nullable Role visitor, int status) {
        if (route.least() == null || visitor != null && visitor.includes(route.least())) {
            return status != 401 && status != 403 && status < 500;
        }
        return status == (visitor == null ? 401 : 403);
    }

    private static List<Route> all() {
        List<Route> all = new ArrayList<>(ROUTES);
        all.addAll(ANSWERED_BY_FILTERS);
        return all;
    }

    private static Set<String> paths(String method) {
        return ROUTES.stream()
                .filter(route -> route.method().equals(method))
                .map(route -> route.path(1))
                .collect(Collectors.toSet());
    }

    private static List<String> names(RequestMappingInfo info) {
        String parameters = info.getParamsCondition().getExpressions().stream()
                .map(NameValueExpression::toString)
                .sorted()
                .map(parameter -> " " + parameter)
                .collect(Collectors.joining());
        List<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? List.of("ANY") : methods)
                        .stream().map(method -> method + " " + pattern + parameters))
                .toList();
    }
}
