import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderers } from '../../src/render/index.ts'
import { postures } from '../support/postures.ts'

const hasChromium = spawnSync('chromium', ['--version']).status === 0

/** The page as a browser understands it. */
function domOf(html: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'posture-gate-page-'))
  try {
    const page = join(folder, 'page.html')
    writeFileSync(page, html)
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/profile`]
    const { stdout } = spawnSync('chromium', [...flags, '--dump-dom', `file://${page}`], {
      encoding: 'utf8',
      maxBuffer: 1 << 27,
      timeout: 60_000,
    })
    return stdout
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

describe('the page in a browser', () => {
  it.skipIf(!hasChromium)('[chromium] holds nothing alive that we did not write', { timeout: 90_000 }, () => {
    const dom = domOf([...renderers.html(postures.hostile)].join(''))
    expect(dom).toContain('</html>')
    expect(dom).not.toMatch(/<(?:script|img|iframe|object|embed|form|input|svg|link|base)\b/i)
    expect(dom).not.toMatch(/\son[a-z]+\s*=\s*["'][^"']*["'][^<]*>/i)
    expect(dom).not.toMatch(/(?:href|src)="(?:javascript|data):/i)
  })
})
