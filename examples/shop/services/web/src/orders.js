const { Pool } = require("pg");
const _ = require("lodash");
const memory = require("./database");

// Production keeps orders in PostgreSQL; without DATABASE_URL the demo data is used.
const db = process.env.DATABASE_URL
  ? new Pool({ connectionString: process.env.DATABASE_URL })
  : memory;

// GET /api/orders?customer=...
async function list(req, res) {
  try {
    // WEAKNESS (CWE-89): the customer's name goes into the statement as it came.
    const sql = "SELECT id, customer, item FROM orders WHERE customer = '" + req.query.customer + "'";
    const result = await db.query(sql);
    res.json(_.sortBy(result.rows, "id"));
  } catch (error) {
    res.status(500).json({ error: error.message });
  }
}

// GET /api/orders/{id} -- the same table read properly, nothing to find here.
async function byId(req, res) {
  try {
    const result = await db.query("SELECT id, customer, item FROM orders WHERE id = $1", [Number(req.params.id)]);
    res.json(result.rows);
  } catch (error) {
    res.status(500).json({ error: "internal error" });
  }
}

module.exports = { list, byId };
