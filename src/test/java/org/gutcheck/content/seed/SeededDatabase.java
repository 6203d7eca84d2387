package org.gutcheck.content.seed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.gutcheck.TestDatabase;

/** A database as the migrations leave it: started and migrated at first use, then only read. */
enum SeededDatabase {
    H2(TestDatabase.H2),
    POSTGRESQL(TestDatabase.POSTGRESQL);

    /** Stands for an SQL null in a line. */
    static final String NONE = "∅";

    private final TestDatabase database;
    private Connection connection;

    SeededDatabase(TestDatabase database) {
        this.database = database;
    }

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
            String url = database.newUrl();
            Flyway.configure().dataSource(url, TestDatabase.USER, "").load().migrate();
            connection = DriverManager.getConnection(url, TestDatabase.USER, "");
        }
        return connection;
    }
}
