import { describe, expect, it } from 'vitest'
import { routesIn } from './tree.ts'

const servlet =
  'public class Pay extends HttpServlet {\n  public void doGet(Request a) {}\n  public void doPost(Request a) {}\n}\n'

describe('Servlet', () => {
  it('reads the annotation of the class, which answers by all its methods', () => {
    expect(routesIn({ 'src/Pay.java': `@WebServlet(urlPatterns = {"/pay", "/files/*"})\n${servlet}` })).toEqual([
      'GET /files/** src/Pay.java:2-5',
      'GET /pay src/Pay.java:2-5',
      'POST /files/** src/Pay.java:2-5',
      'POST /pay src/Pay.java:2-5',
    ])
  })

  it('reads web.xml and finds the class by its name', () => {
    const xml =
      '<web-app>\n<!-- <servlet-mapping><servlet-name>old</servlet-name></servlet-mapping> -->\n<servlet><servlet-name>pay</servlet-name><servlet-class>com.acme.Pay</servlet-class></servlet>\n<servlet-mapping>\n  <servlet-name>pay</servlet-name>\n  <url-pattern>/pay</url-pattern>\n</servlet-mapping></web-app>\n'
    expect(routesIn({ 'web/WEB-INF/web.xml': xml, 'src/main/java/com/acme/Pay.java': servlet })).toEqual([
      'GET /pay src/main/java/com/acme/Pay.java',
      'POST /pay src/main/java/com/acme/Pay.java',
    ])
  })

  it('says nothing where the class is nowhere, or in two places', () => {
    const xml =
      '<servlet><servlet-name>p</servlet-name><servlet-class>com.acme.Pay</servlet-class></servlet><servlet-mapping><servlet-name>p</servlet-name><url-pattern>/p</url-pattern></servlet-mapping>'
    expect(routesIn({ 'web.xml': xml })).toEqual([])
    expect(routesIn({ 'web.xml': xml, 'a/com/acme/Pay.java': servlet, 'b/com/acme/Pay.java': servlet })).toEqual([])
  })
})
