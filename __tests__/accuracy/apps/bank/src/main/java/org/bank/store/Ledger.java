package org.bank.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Ledger {
    private final JdbcTemplate jdbc;

    public Ledger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> since(String day) {
        return jdbc.queryForList("SELECT id FROM transfers WHERE day > '" + day + "'", String.class);
    }
}
