const { Router } = require('express')
const controller = require('../controllers/accounts')

const router = Router()
router.get('/search', controller.search)
router.get('/hello', controller.hello)
router.get('/balance', controller.balance)
router.get('/statement', controller.statement)
router.post('/transfer', controller.transfer)
router.get('/:id', controller.show)

module.exports = router
