/** The text behind base64; undefined where it is none. Bytes that are no UTF-8 become replacement characters. */
export function textOfBase64(encoded: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)))
  } catch {
    return undefined
  }
}
