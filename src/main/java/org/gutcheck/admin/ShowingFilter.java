package org.gutcheck.admin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.PublishedSites;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows editors the draft, the live site or a past release through the public pages: it takes the way there off the
 * path and presents it as the context path, so that every link and form of those pages stays inside.
 */
class ShowingFilter extends OncePerRequestFilter {

    private static final Pattern PATH =
            Pattern.compile("(/admin/(?:preview|(site)|releases/([1-9][0-9]{0,8})/site))(/.*)?");
    private static final Pattern NOT_SHOWN = Pattern.compile("/(?:admin|api)(?:/.*)?", Pattern.DOTALL);
    private static final String ASSETS = "/assets/";
    private static final String ERROR = "/error";
    private static final String SHOWING = Showing.class.getName();

    private final PublishedSites sites;
    private final DraftSites drafts;
    private final Wording wording;

    ShowingFilter(PublishedSites sites, DraftSites drafts, Wording wording) {
        this.sites = sites;
        this.drafts = drafts;
        this.wording = wording;
    }

    /** What stands around the page that answers a request, or null where it is a page like any other. */
    static @Nullable Showing showing(HttpServletRequest request) {
        return (Showing) request.getAttribute(SHOWING);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            Showing showing = showing(request);
            chain.doFilter(showing == null ? request : new Inside(request, showing.root(), ERROR), response);
            return;
        }
        Matcher path = PATH.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!path.matches()) {
            chain.doFilter(request, response);
            return;
        }
        String root = request.getContextPath() + path.group(1);
        if (path.group(4) == null) {
            response.sendRedirect(root + "/");
            return;
        }
        // The rest is taken as it was decoded, since that is what decides which page answers.
        String inside = request.getServletPath().substring(path.group(1).length());
        boolean shown = inside.startsWith(ASSETS) || (!NOT_SHOWN.matcher(inside).matches() && prepare(request, path));
        if (!shown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // The public pages know no token, and what they are sent here changes nothing.
        request.removeAttribute(CsrfToken.class.getName());
        chain.doFilter(new Inside(request, root, inside), response);
    }

    /** Sets what the request shows; false where there is no such release. */
    private boolean prepare(HttpServletRequest request, Matcher path) {
        String desk = request.getContextPath() + "/admin";
        String root = request.getContextPath() + path.group(1);
        String page =
                request.getMethod().equals("GET") ? request.getRequestURI().substring(root.length()) : "/";
        if (path.group(3) != null) {
            Optional<PublishedSite> release = sites.find(Integer.parseInt(path.group(3)));
            release.ifPresent(site -> show(request, site, release(site, root, desk)));
            return release.isPresent();
        }
        if (path.group(2) != null) {
            PublishedSite site = sites.current();
            show(request, site, live(site, root, desk, page));
        } else {
            DraftSites.DraftSite draft = drafts.read();
            show(request, draft.site(), draft(draft.problems(), root, desk, page));
        }
        return true;
    }

    private Showing draft(int problems, String root, String desk, String page) {
        return new Showing(
                root,
                desk,
                wording.of("shown.draft"),
                wording.of("shown.draft.note"),
                problems,
                desk + "/site" + page,
                wording.of("shown.draft.other"));
    }

    private Showing live(PublishedSite site, String root, String desk, String page) {
        return new Showing(
                root,
                desk,
                wording.of("shown.live"),
                wording.of("shown.live.note", site.edition().name()),
                0,
                desk + "/preview" + page,
                wording.of("shown.live.other"));
    }

    private Showing release(PublishedSite site, String root, String desk) {
        return new Showing(
                root,
                desk,
                wording.of("shown.release", site.edition().name()),
                wording.of("shown.release.note", wording.date(site.edition().publishedAt())),
                0,
                null,
                "");
    }

    private static void show(HttpServletRequest request, PublishedSite site, Showing showing) {
        PublishedSites.show(request, site);
        request.setAttribute(SHOWING, showing);
    }

    /** A request as it looks from inside the site that is shown. */
    private static final class Inside extends HttpServletRequestWrapper {

        private final String root;
        private final String path;

        Inside(HttpServletRequest request, String root, String path) {
            super(request);
            this.root = root;
            this.path = path;
        }

        @Override
        public String getContextPath() {
            return root;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public String getRequestURI() {
            return getDispatcherType() == DispatcherType.ERROR ? root + path : super.getRequestURI();
        }
    }
}
