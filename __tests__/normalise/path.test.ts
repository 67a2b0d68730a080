import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPath } from '../../src/normalise/path.ts'

const clean = (path: string, roots: readonly string[] = []): string => cleanPath(path, roots)

describe('a path in our spelling', () => {
  it.each([
    ['as it stands', 'src/orders.js', 'src/orders.js'],
    ['without ./', './src/orders.js', 'src/orders.js'],
    ['without dots in between', 'src/./a/../orders.js', 'src/orders.js'],
    ['with single slashes', 'src//orders.js', 'src/orders.js'],
    ['with forward slashes', 'src\\web\\orders.js', 'src/web/orders.js'],
    ['without a trailing slash', 'src/web/', 'src/web'],
    ['out of a file URI', 'file:///home/runner/work/shop/shop/src/orders.js', 'src/orders.js'],
    ['out of a file URI with a host', 'file://localhost/github/workspace/src/a.js', 'src/a.js'],
    ['out of a file URI of Windows', 'file:///D:/a/shop/shop/src/orders.js', 'src/orders.js'],
    ['out of a file URI without slashes', 'file:src/orders.js', 'src/orders.js'],
    ['decoded', 'src/my%20orders.js', 'src/my orders.js'],
    ['undecoded where it is no encoding', 'src/100%.js', 'src/100%.js'],
    ['without GitHub’s checkout', '/home/runner/work/shop/shop/src/orders.js', 'src/orders.js'],
    ['without a Windows runner’s checkout', 'D:\\a\\shop\\shop\\src\\orders.js', 'src/orders.js'],
    ['without a container job’s checkout', '/__w/shop/shop/src/orders.js', 'src/orders.js'],
    ['without a container action’s checkout', '/github/workspace/src/orders.js', 'src/orders.js'],
    ['without GitLab’s checkout', '/builds/acme/shop/src/orders.js', 'src/orders.js'],
    ['without the usual mount of a scanner’s image', '/src/web/orders.js', 'web/orders.js'],
    ['of an unknown absolute path, kept', '/opt/thing/orders.js', 'opt/thing/orders.js'],
    ['of a Windows path nobody knows, kept without its drive', 'C:\\Users\\me\\orders.js', 'Users/me/orders.js'],
    ['of a file in an archive', 'libs/app.jar!/lib/log4j.jar', 'libs/app.jar!/lib/log4j.jar'],
    ['of a hidden file', '.github/workflows/ci.yml', '.github/workflows/ci.yml'],
    ['of a name with two dots', 'src/a..b.js', 'src/a..b.js'],
  ])('is %s', (_, raw, path) => {
    expect(clean(raw)).toBe(path)
  })

  it('loses a root that was given, and only a whole folder of it', () => {
    expect(clean('/data/checkout/src/a.js', ['/data/checkout'])).toBe('src/a.js')
    expect(clean('/data/checkout-2/src/a.js', ['/data/checkout'])).toBe('data/checkout-2/src/a.js')
    expect(clean('file:///data/checkout/src/a.js', ['/nowhere', '/data/checkout'])).toBe('src/a.js')
  })

  it('never leads outside: what would is cut at the root', () => {
    expect(clean('../../etc/passwd')).toBe('etc/passwd')
    expect(clean('src/../../../etc/passwd')).toBe('etc/passwd')
    expect(clean('..%2F..%2Fetc%2Fpasswd')).toBe('etc/passwd')
    expect(clean('/github/workspace/../../etc/passwd')).toBe('etc/passwd')
  })

  it('is relative, with forward slashes, without dots, whatever came in', () => {
    const part = fc.constantFrom('a', '..', '.', '', 'b.js', 'C:', 'file:', '%2e%2e', '%2F', '\\', 'home', 'src', ' ')
    const hostile = fc
      .array(part, { maxLength: 8 })
      .chain((parts) => fc.constantFrom('/', '\\', '').map((by) => parts.join(by)))
    fc.assert(
      fc.property(hostile, (raw) => {
        const path = clean(raw, ['/home'])
        expect(path.split('/')).not.toContain('..')
        expect(path.split('/')).not.toContain('.')
        expect(path).not.toMatch(/^\/|\/$|\\|\/\//)
      }),
    )
  })

  it('is its own spelling: cleaning twice changes nothing', () => {
    const segment = fc.stringMatching(/^[A-Za-z0-9_.@-]{1,6}$/)
    const prefix = fc.constantFrom(
      '',
      './',
      '/',
      '../',
      '/github/workspace/',
      'C:\\',
      '/C:/',
      'D:/a/x/x/',
      'file:///builds/a/b/',
      '/app/',
    )
    fc.assert(
      fc.property(prefix, fc.array(segment, { minLength: 1, maxLength: 5 }), (head, segments) => {
        const once = clean(head + segments.join('/'))
        expect(clean(once)).toBe(once)
      }),
    )
  })
})
