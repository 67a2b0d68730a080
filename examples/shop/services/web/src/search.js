// GET /search?q=...
function page(req, res) {
  const term = req.query.q || "";
  // WEAKNESS (CWE-79): the search term goes into the page unescaped.
  res.send("<!doctype html><title>Search</title><h1>Results for " + term + "</h1><p>No articles found.</p>");
}

module.exports = { page };
