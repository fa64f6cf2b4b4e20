package org.loanhub.sandbox;

/** A database server that was started for this run and ends with it. Its {@code root} has no password, on this machine only. */
interface DatabaseEngine extends AutoCloseable {

    /** Run by the server at each start. One statement a line: MySQL takes no other form. */
    String INIT_SQL = """
            ALTER USER 'root'@'localhost' IDENTIFIED BY '';
            CREATE DATABASE IF NOT EXISTS loanhub CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
            CREATE USER IF NOT EXISTS 'loanhub_app'@'localhost' IDENTIFIED BY 'loanhub-local';
            """;

    /** JDBC address of the schema {@code loanhub}. */
    String url();

    /** @throws IllegalStateException if it does not stop */
    @Override
    void close();
}
