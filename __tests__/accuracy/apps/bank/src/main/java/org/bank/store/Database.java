package org.bank.store;

import java.sql.*;

public final class Database {
    public static Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:bank", "bank", "Hq3Zx8Tv6LmW1RkP");
    }
}
