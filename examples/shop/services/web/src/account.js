const jwt = require("jsonwebtoken");

// WEAKNESS (CWE-798): the signing key is part of the source.
const signingKey = "shop-demo-signing-key";

// GET /api/account with "Authorization: Bearer ..."
function show(req, res) {
  const token = String(req.headers.authorization || "").replace(/^Bearer /, "");
  try {
    const claims = jwt.verify(token, signingKey);
    res.json({ customer: claims.sub });
  } catch (error) {
    res.status(401).json({ error: "not signed in" });
  }
}

module.exports = { show };
