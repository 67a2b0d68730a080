// The demo database: SQLite compiled to WebAssembly, kept in memory, so that the
// service starts anywhere. It answers query(text, values) like a pg pool does.
const initSqlJs = require("sql.js");

let sqlite;

const ready = initSqlJs().then(function seed(SQL) {
  sqlite = new SQL.Database();
  sqlite.run(`
    CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT, item TEXT, card_last4 TEXT);
    INSERT INTO orders VALUES (1, 'alice', 'red shoes', '4242');
    INSERT INTO orders VALUES (2, 'alice', 'blue hat', '4242');
    INSERT INTO orders VALUES (3, 'bob', 'green scarf', '1881');
  `);
});

async function query(text, values = []) {
  await ready;
  let statement;
  try {
    statement = sqlite.prepare(text.replace(/\$\d+/g, "?"));
    statement.bind(values);
    const rows = [];
    while (statement.step()) rows.push(statement.getAsObject());
    return { rows };
  } catch (error) {
    throw new Error(`SQLite error 1: ${error.message}`);
  } finally {
    if (statement) statement.free();
  }
}

module.exports = { query, ready };
