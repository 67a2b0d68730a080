import type { Evidence } from '../model/evidence.ts'
import { describeSource, facts } from '../model/facts.ts'
import type { Ranked } from '../model/priority.ts'
import { fixText } from './advice.ts'
import { escapeHtml } from './markdown.ts'
import { filePlace, firstFile, permalink, placeText } from './place.ts'
import { short } from './plain.ts'
import { titleText } from './title.ts'
import type { View } from './view.ts'
import { reasons } from './reasons.ts'

/** Text of others inside the page. */
export const html = (text: string, max = 300): string => escapeHtml(short(text, max))
export const htmlCode = (text: string, max = 300): string => `<code>${html(text, max)}</code>`

/** The most sightings, facts and joins written out for one finding. */
const most = 30

/** One finding: what, where, why, who, the fix; its facts and sightings below a fold. */
export function htmlFinding(view: View, finding: Ranked): string {
  const { severity, priority, id, evidence, joined, related } = finding
  const rule = view.rules.get(id)?.[0]
  const state = rule?.then === 'block' ? ' stops' : rule?.then === 'warn' ? ' warns' : ''
  const isNew =
    finding.cause === 'introduced' && view.assessment.run.occasion === 'change' ? ' · new in this change' : ''
  const why = reasons(finding, 5).map((reason) => html(reason, 200))
  const ruled =
    rule === undefined
      ? ''
      : `<p>Rule ${htmlCode(rule.rule, 100)} ${rule.then === 'block' ? 'blocks' : 'warns'}: ${html(rule.reason)}</p>`
  const details = [
    ...facts(finding)
      .slice(0, most)
      .map((fact) => pair(fact.of, `${html(fact.because)} <span class="dim">${html(fact.source)}</span>`)),
    ...evidence
      .slice(0, most)
      .map((one) =>
        pair(
          'seen by',
          `${html(`${one.tool.name} ${one.tool.version ?? ''}`, 80)} (${htmlCode(one.ruleId, 120)}, ${html(severityText(one), 60)}) at ${htmlCode(placeText(one.location))} ${htmlCode(describeSource(one.source))}`,
        ),
      ),
    ...(evidence.length > most ? [pair('seen by', `${evidence.length - most} more`)] : []),
    ...joined
      .slice(0, most)
      .map(({ reason, values }) =>
        pair(
          'one finding',
          html(
            [reason.replaceAll('-', ' '), ...Object.entries(values).map(([name, value]) => `${name} ${value}`)].join(
              ', ',
            ),
          ),
        ),
      ),
    ...related
      .slice(0, most)
      .map((other) => pair('close to', `${htmlCode(other.id, 100)} (${other.reason.replaceAll('-', ' ')})`)),
    pair('id', htmlCode(id, 100)),
  ]
  return `<div class="finding${state}"><h3>${view.rank.get(id) ?? ''}. ${html(titleText(finding), 300)}</h3>
<p><span class="sev ${severity}">${severity === 'unknown' ? 'severity unknown' : severity}</span> · ${placeHtml(view, finding)} · ${ownerHtml(finding)}${isNew}</p>
${why.length === 0 ? '' : `<p>${why.join(' · ')}</p>\n`}${ruled}<p><b>Fix:</b> ${html(fixText(finding))}</p>
<details><summary>Band ${priority.band}, ${html(priority.row)}: facts and evidence</summary><dl>${details.join('')}</dl></details></div>
`
}

/** What this tool says of how bad it is, on the scale and in its own words. */
const severityText = ({ severity, asReported }: Evidence): string =>
  asReported === undefined || asReported.toLowerCase() === severity
    ? severity
    : `${severity}, reported as ${asReported}`

const pair = (name: string, value: string): string => `<dt>${name}</dt><dd>${value}</dd>`

function ownerHtml({ owners }: Ranked): string {
  const [first, ...others] = owners
  if (first === undefined) return 'nobody owns it'
  return `owner ${htmlCode(first.handle, 80)} <span class="dim">${html(first.because, 100)}</span>${others.length === 0 ? '' : ` and ${others.length} more`}`
}

function placeHtml(view: View, finding: Ranked): string {
  const file = firstFile(finding)
  const url = file === null ? null : permalink(view.assessment.run, file.path, file.startLine, file.endLine)
  const own = filePlace(finding.location)
  const handled =
    own === null && file !== null
      ? ` handled in ${linked(url, htmlCode(file.startLine === undefined ? file.path : `${file.path}:${file.startLine}`))}`
      : ''
  const text = htmlCode(placeText(finding.location))
  return own === null ? `${text}${handled}` : linked(url, text)
}

const linked = (url: string | null, text: string): string =>
  url === null ? text : `<a href="${escapeHtml(url)}" rel="noreferrer">${text}</a>`
