const { db } = require('../lib/database')
const { monthly } = require('../lib/statements')

exports.search = (req, res) => {
  const owner = req.query.owner
  const byOwner = db.prepare("SELECT number FROM accounts WHERE owner = '" + owner + "'").all()
  const branch = req.query.branch
  const byBranch = db.prepare("SELECT number FROM accounts WHERE branch = '" + branch + "'").all()
  res.json({ byOwner, byBranch })
}

exports.hello = (req, res) => {
  res.type('html')
  res.write('<p>Good day ' + req.query.title + '</p>')
  res.write('<p>Your name is ' + req.query.name + '</p>')
  res.end()
}

exports.balance = (req, res) => {
  const rows = db.prepare('SELECT balance FROM accounts WHERE number = ?').all(req.query.number)
  res.json(rows)
}

exports.statement = (req, res) => {
  res.json(monthly(req.query.month))
}

exports.transfer = (req, res) => {
  const memo = req.body.memo
  db.exec("INSERT INTO transfers (memo) VALUES ('" + memo + "')")
  res.send('<p>Sent ' + req.body.amount + '</p>')
}

exports.show = (req, res) => {
  const row = db.prepare('SELECT * FROM accounts WHERE number = ' + req.params.id).get()
  res.json(row)
}
