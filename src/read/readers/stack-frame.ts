/** Frames of the platform and of libraries: not where a flaw can be fixed. */
const foreignPath = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems)\/|^(?:node:|internal\/|<)/
const foreignClass =
  /^(?:java|javax|jakarta|jdk|sun|com\.sun|kotlin|scala|groovy|org\.(?:apache|springframework|hibernate|eclipse|jboss|postgresql|h2|hsqldb|mozilla|codehaus)|com\.(?:mysql|oracle|microsoft|fasterxml|google|contrastsecurity|zaxxer)|io\.(?:netty|undertow|vertx))\./

/**
 * File and line of a stack frame in own code; null for libraries, the platform and anything else. Reads the frames of Node
 * (`list (src/orders.js:14:17)`), Java (`com.acme.Orders.list(Orders.java:14)`), Python (`File "app.py", line 3`) and .NET (`in a.cs:line 3`).
 */
export function frameInOwnCode(frame: string): { readonly path: string; readonly line: number } | null {
  const text = frame.trim()
  const java = /^(?:at )?([\w$.]+)\.[\w$<>]+\(([\w$-]+\.(?:java|kt|scala|groovy)):(\d+)\)$/.exec(text)
  if (java !== null) {
    const [, owner = '', file = '', line] = java
    if (foreignClass.test(`${owner}.`)) return null
    const folder = owner.split('.').slice(0, -1).join('/')
    return { path: folder === '' ? file : `${folder}/${file}`, line: Number(line) }
  }
  const found =
    /File "([^"]+)", line (\d+)/.exec(text) ??
    / in (.+):line (\d+)$/.exec(text) ??
    /(?:\(|^(?:at )?)((?:[A-Za-z]:)?[^\s():]+):(\d+)(?::\d+)?\)?$/.exec(text)
  const [, path, line] = found ?? []
  if (path === undefined || foreignPath.test(path.replaceAll('\\', '/'))) return null
  return { path, line: Number(line) }
}
