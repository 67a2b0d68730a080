const { db } = require('../lib/database')
const { since } = require('../lib/statements')

// Two values under other names: one goes to a function of another file, one into the statement below.
exports.range = (req, res) => {
  const a = req.query.from
  const b = req.query.until
  const first = since(a)
  const rows = db.prepare("SELECT * FROM accounts WHERE month = '" + b + "'").all()
  res.json({ first, rows })
}

exports.both = (req, res) => {
  const one = req.query.left
  const two = req.query.right
  const x = db.prepare("SELECT * FROM accounts WHERE owner = '" + one + "'").all()
  const y = db.prepare("SELECT * FROM accounts WHERE owner = '" + two + "'").all()
  res.json({ x, y })
}
