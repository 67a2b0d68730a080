package org.bank.api;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/api/accounts")
public class AccountController {
    private final JdbcTemplate jdbc;

    public AccountController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/search")
    public List<String> search(@RequestParam String owner, @RequestParam String branch) {
        List<String> found = jdbc.queryForList("SELECT number FROM accounts WHERE owner = '" + owner + "'", String.class);
        found.addAll(jdbc.queryForList("SELECT number FROM accounts WHERE branch = '" + branch + "'", String.class));
        return found;
    }

    @GetMapping("/{number}/balance")
    public List<String> balance(@PathVariable String number) {
        return jdbc.queryForList("SELECT balance FROM accounts WHERE number = " + number, String.class);
    }

    @GetMapping("/safe")
    public List<String> safe(@RequestParam String owner) {
        return jdbc.queryForList("SELECT number FROM accounts WHERE owner = ?", String.class, owner);
    }

    @PostMapping(path = "/note", produces = "text/html")
    public String note(@RequestParam("text") String text, @RequestParam("sign") String sign) {
        jdbc.execute("INSERT INTO notes VALUES ('" + text + "')");
        jdbc.execute("INSERT INTO signs VALUES ('" + sign + "')");
        return "<p>" + text + "</p>";
    }
}
