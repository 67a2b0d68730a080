package org.bank.api;

import java.util.List;
import org.bank.store.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/api/transfers")
public class TransferController {
    private final JdbcTemplate jdbc;
    private final Ledger ledger;

    public TransferController(JdbcTemplate jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    @GetMapping("/between")
    public List<String> between(@RequestParam("from") String a, @RequestParam("until") String b) {
        List<String> first = ledger.since(a);
        first.addAll(jdbc.queryForList("SELECT id FROM transfers WHERE day < '" + b + "'", String.class));
        return first;
    }
}
