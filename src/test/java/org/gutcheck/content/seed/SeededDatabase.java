package org.gutcheck.content.seed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A database as the migrations leave it: started and migrated at first use, then only read. */
enum SeededDatabase {
    H2 {
        @Override
        String start() {
            return "jdbc:h2:mem:seed;DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        String start() {
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** Stands for an SQL null in a line. */
    static final String NONE = "∅";

    private Connection connection;

    /** Starts an empty database and answers its address. */
    abstract String start();

    /** The rows of a query, each with its values joined by " | ". */
    List<String> lines(String query) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows(query)) {
            lines.add(String.join(" | ", row));
        }
        return lines;
    }

    /** The rows of a query as text. */
    List<List<String>> rows(String query) {
        try (Statement statement = connection().createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    Object value = result.getObject(column);
                    row.add(value == null ? NONE : value instanceof Boolean ? "" + value : result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private synchronized Connection connection() throws SQLException {
        if (connection == null) {
            String url = start();
            Flyway.configure().dataSource(url, user(), "").load().migrate();
            connection = DriverManager.getConnection(url, user(), "");
        }
        return connection;
    }

    private String user() {
        return this == H2 ? "sa" : "postgres";
    }
}
