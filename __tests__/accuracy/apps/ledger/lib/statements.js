const { db } = require('./database')

function monthly(month) {
  return db.prepare("SELECT * FROM accounts WHERE month = '" + month + "'").all()
}

function since(month) {
  return db.prepare("SELECT * FROM accounts WHERE month > '" + month + "'").all()
}

module.exports = { monthly, since }
