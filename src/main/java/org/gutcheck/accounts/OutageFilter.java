package org.gutcheck.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says on the editors' side that the database cannot be reached, which needs it for the session already. */
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    /** H2: a connection is broken, or its database is closed or cannot be opened. */
    private static final Set<Integer> H2_GONE = Set.of(90020, 90067, 90098, 90121);

    private static final String CONNECTION_EXCEPTIONS = "08";
    private static final String SHUT_DOWN = "57P";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted() || !isOutage(failure)) {
                throw failure;
            }
            LOG.error("The database cannot be reached: {}", failure.toString());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLException sql && isGone(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGone(SQLException failure) {
        String state = failure.getSQLState();
        return H2_GONE.contains(failure.getErrorCode())
                || state != null && (state.startsWith(CONNECTION_EXCEPTIONS) || state.startsWith(SHUT_DOWN));
    }
}
