import { memoised, remembered } from '../memoised.ts'
import type { Signal, SignalName, Signals } from '../model/signal.ts'
import { addPart, partOf, type Writing } from './json-text.ts'

/** Makes a writer of signals, all of a finding one JSON object. */
export function signalsWriter(): (to: Writing, signals: Signals) => void {
  const addExploited = signalWriter('exploited', '{')
  const addLikely = signalWriter('likely')
  const addReachable = signalWriter('reachable')
  const addExposed = signalWriter('exposed')
  const addFixable = signalWriter('fixable')
  const addInChange = signalWriter('in-change')
  const addCorroborated = signalWriter('corroborated')
  const addScope = signalWriter('scope')
  const addRelationship = signalWriter('relationship')
  const addTestCode = signalWriter('test-code')
  const addValidSecret = signalWriter('valid-secret')
  const addMalicious = signalWriter('malicious')
  return (to, signals) => {
    addExploited(to, signals.exploited)
    addLikely(to, signals.likely)
    addReachable(to, signals.reachable)
    addExposed(to, signals.exposed)
    addFixable(to, signals.fixable)
    addInChange(to, signals['in-change'])
    addCorroborated(to, signals.corroborated)
    addScope(to, signals.scope)
    addRelationship(to, signals.relationship)
    addTestCode(to, signals['test-code'])
    addValidSecret(to, signals['valid-secret'])
    addMalicious(to, signals.malicious)
    to.text += '}'
  }
}

/** Writes one of them with its name; each signal is an object that many findings share, and most have the same as the one before. */
function signalWriter(name: SignalName, before = ','): (to: Writing, signal: Signal) => void {
  const written = remembered(memoised((signal: Signal) => partOf(`${before}"${name}":${JSON.stringify(signal)}`)))
  return (to, signal) => {
    addPart(to, written(signal))
  }
}
