import { expect, it } from 'vitest'
import { signalNames } from '../../src/model/signal.ts'
import { signalsWriter } from '../../src/render/json-signals.ts'
import { aSignals, known, unknown } from '../support/builders.ts'
import { writtenBy } from '../support/json-written.ts'

it('writes every signal in its order, whatever was written before', () => {
  const write = writtenBy(signalsWriter())
  const one = aSignals({ likely: known(0.5, 'EPSS of the ’th'), exposed: unknown('nobody says') })
  for (const signals of [aSignals(), one, aSignals({ likely: known(0.6) }), one]) {
    const text = write(signals)
    expect(JSON.parse(text)).toEqual(signals)
    expect(Object.keys(JSON.parse(text) as object)).toEqual(signalNames)
  }
})
