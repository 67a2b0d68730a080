type Issue = {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** Where a value may have one of several shapes: what each of them has against it. */
  readonly errors?: readonly (readonly Issue[])[]
}

/** What is wrong with a value of several shapes is what the nearest one, the first with the fewest mistakes, has against it. */
function nearest(issue: Issue): readonly Issue[] {
  const [first, ...others] = (issue.errors ?? []).map((shape) => shape.flatMap(nearest))
  if (first === undefined) return [issue]
  const best = others.reduce((least, shape) => (shape.length < least.length ? shape : least), first)
  return best.map(({ path, message }) => ({ path: [...issue.path, ...path], message }))
}

/** The first mistakes that a schema found: `location/path: expected string, received undefined`. */
export function inWords(found: readonly Issue[]): string {
  const issues = found.flatMap(nearest)
  const shown = issues
    .slice(0, 3)
    .map(
      ({ path, message }) =>
        `${path.length === 0 ? 'the value' : path.map(String).join('/')}: ${message.replace(/^Invalid input: /, '')}`,
    )
  return [...shown, ...(issues.length > 3 ? [`and ${issues.length - 3} more`] : [])].join('; ')
}
