/** A text as a YAML scalar: plain where it cannot be anything else, else in double quotes as JSON has them. */
export const quoted = (text: string): string =>
  /^[A-Za-z0-9_./@][A-Za-z0-9_./@-]*$/.test(text) &&
  !/^[@.]|^(?:y|n|yes|no|on|off|true|false|null)$|^[\d.]+$/i.test(text)
    ? text
    : JSON.stringify(text)

/** A text as the rest of a comment: on one line, whatever a file is called. */
export const inComment = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
