const fs = require("fs");
const path = require("path");
const express = require("express");

const router = express.Router();
const folder = path.join(__dirname, "..", "invoices");

// GET /invoices?file=...
function download(req, res) {
  const file = path.join(folder, String(req.query.file));
  // WEAKNESS (CWE-22): "../" in the file's name leaves the invoices folder.
  fs.readFile(file, "utf8", function sent(error, text) {
    if (error) return res.status(404).send("no such invoice");
    res.type("text/plain").send(text);
  });
}

router.get("/", download);

module.exports = router;
