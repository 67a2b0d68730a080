const { DatabaseSync } = require('node:sqlite')

const db = new DatabaseSync(':memory:')
db.exec('CREATE TABLE accounts (number INTEGER, owner TEXT, branch TEXT, balance INTEGER, month TEXT)')
db.exec('CREATE TABLE transfers (memo TEXT)')
db.exec("INSERT INTO accounts VALUES (1, 'ann', 'north', 100, 'may')")

module.exports = { db }
