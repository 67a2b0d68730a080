// Storefront of the example shop. DELIBERATELY VULNERABLE: never deploy it.
const path = require("path");
const express = require("express");
const minimist = require("minimist");

const account = require("./account");
const database = require("./database");
const invoices = require("./invoices");
const orders = require("./orders");
const search = require("./search");

const args = minimist(process.argv.slice(2), {
  default: { host: "127.0.0.1", port: process.env.PORT || 3000 },
});

const app = express();

app.get("/", function home(req, res) {
  res.sendFile(path.join(__dirname, "index.html"));
});
app.get("/healthz", function health(req, res) {
  res.json({ status: "ok" });
});
app.get("/api/orders", orders.list);
app.get("/api/orders/:id", orders.byId);
app.get("/api/account", account.show);
app.get("/search", search.page);
app.use("/invoices", invoices);

database.ready.then(function listen() {
  app.listen(args.port, args.host, function started() {
    console.log(`shop-web listens on http://${args.host}:${args.port}`);
  });
});
