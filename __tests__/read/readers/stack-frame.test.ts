import { describe, expect, it } from 'vitest'
import { frameInOwnCode } from '../../../src/read/readers/stack-frame.ts'

describe('a stack frame in own code', () => {
  it.each([
    ['list (services/web/src/orders.js:14:90)', 'services/web/src/orders.js', 14],
    ['at Object.list (/app/src/orders.js:14:90)', '/app/src/orders.js', 14],
    ['at /app/src/orders.js:14:90', '/app/src/orders.js', 14],
    ['com.acme.shop.Orders.list(Orders.java:42)', 'com/acme/shop/Orders.java', 42],
    ['at com.acme.Orders$Inner.<init>(Orders.java:42)', 'com/acme/Orders.java', 42],
    ['Main.main(Main.java:3)', 'Main.java', 3],
    ['File "mailer.py", line 13, in send', 'mailer.py', 13],
    ['at Acme.Orders.List() in C:\\src\\Orders.cs:line 8', 'C:\\src\\Orders.cs', 8],
  ])('is read from %s', (frame, path, line) => {
    expect(frameInOwnCode(frame)).toEqual({ path, line })
  })

  it.each([
    'Layer.handle [as handle_request] (node_modules/express/lib/router/layer.js:95:5)',
    'processTicks (node:internal/process/task_queues:95:5)',
    'java.sql.Statement.executeQuery(Statement.java:12)',
    'org.springframework.web.servlet.DispatcherServlet.doService(DispatcherServlet.java:9)',
    'com.mysql.cj.jdbc.StatementImpl.executeQuery(StatementImpl.java:1)',
    'File "/usr/lib/python3/site-packages/flask/app.py", line 3, in x',
    'System.Data.SqlCommand.ExecuteReader()',
    'com.acme.Orders.list(Native Method)',
    '',
  ])('is not %s', (frame) => {
    expect(frameInOwnCode(frame)).toBeNull()
  })
})
