import {
  codeLocation,
  endpointLocation,
  packageLocation,
  type CodeLocation,
  type EndpointLocation,
  type PackageLocation,
  type WorkloadLocation,
} from '../../model/location.ts'

type Text = string | null | undefined
type Count = number | null | undefined

const given = (text: Text): text is string => typeof text === 'string' && text.trim() !== ''

/** A place in code; absent or senseless lines are left out. */
export function codeAt(
  path: string,
  lines: { readonly start?: Count; readonly end?: Count; readonly column?: Count } = {},
): CodeLocation {
  const { start, end, column } = lines
  if (typeof start !== 'number' || !(start >= 1)) return codeLocation(path)
  return codeLocation(
    path,
    start,
    typeof end === 'number' && end >= start ? end : undefined,
    typeof column === 'number' && column > 0 ? column : undefined,
  )
}

/** A package, with the lockfile and the image that brought it where they are known. */
export function packageAt(
  purl: string,
  brought: { readonly manifest?: Text; readonly image?: Text } = {},
): PackageLocation {
  const { manifest, image } = brought
  return packageLocation(purl, given(manifest) ? manifest : undefined, given(image) ? image : undefined)
}

/** A place of the running application; without a method it is `ANY`. */
export function endpointAt(method: Text, url: string, parameter?: Text): EndpointLocation {
  return endpointLocation(given(method) ? method.toUpperCase() : 'ANY', url, given(parameter) ? parameter : undefined)
}

/** What runs, or what is set up: a container, a host, a resource in a cloud. */
export const workloadAt = (uri: string): WorkloadLocation => ({ type: 'workload', uri })
