package org.gutcheck.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says that the database cannot be used, without which the editors' side does not even know who asks. */
class OutageFilter extends OncePerRequestFilter {

    /** What was typed, for the page that says so to hold; Thymeleaf finds it by this name. */
    private static final String TYPED = "typedMeanwhile";

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    /** H2: a file cannot be read or written, a connection is broken, or its database is closed or cannot be opened. */
    private static final Set<Integer> H2_GONE = Set.of(90020, 90028, 90031, 90067, 90098, 90121);

    /** H2: a general error, behind which stands what went wrong with its file. */
    private static final int H2_GENERAL = 50000;

    private static final String H2_FILE_FAILED = "org.h2.mvstore.MVStoreException";

    /** Of connections, of a server that is going down, and of one that has run out of room. */
    private static final Set<String> GONE = Set.of("08", "57P", "53");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted() || !isOutage(failure)) {
                throw failure;
            }
            LOG.error("The database cannot be used: {}", failure.toString());
            if (request.getMethod().equals("POST") && Carried.mayCarry(request)) {
                request.setAttribute(TYPED, Carried.from(request));
            }
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || (cause instanceof SQLException sql && isGone(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAFile(SQLException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException
                        || cause.getClass().getName().equals(H2_FILE_FAILED));
    }

    private static boolean isGone(SQLException failure) {
        String state = failure.getSQLState();
        return H2_GONE.contains(failure.getErrorCode())
                || (failure.getErrorCode() == H2_GENERAL && isOfAFile(failure))
                || (state != null && GONE.stream().anyMatch(state::startsWith));
    }
}
