/** U+FFFD stands for each byte to which ISO 5426 gives no character. */
const unknown = "\ufffd"

// ISO 5426:1983, from 0xA0 on, one character a byte; "?" where the standard gives none or a diacritic. Below stands ASCII,
// and NSB and NSE (ISO 6630) at 0x88 and 0x89.
const spacing = [
  "?¡„£$¥†§′‘“«♭©℗®ʻʼ‚???‡·″’”»♯ʹʺ¿",
  "????????????????????????????????",
  "?ÆĐ???Ĳ?ŁØŒ?Þ????æđð?ıĳ?łøœßþ???",
].join("")

// From 0xC0 on, what each diacritic becomes: U+0309 hook above, U+0300 grave, U+0301 acute…
const combining = (
  "0309 0300 0301 0302 0303 0304 0306 0307 0308 0308 030a 0315 0312 030b 031b 030c " +
  "0327 031c 0326 0328 0325 032e 0323 0324 0332 0333 0329 032d - 0361"
)
  .split(" ")
  .map((code) => (code === "-" ? "" : String.fromCharCode(Number.parseInt(code, 16))))

/**
 * Decodes ISO 5426 (extended Latin of bibliographic records) to Unicode NFC: diacritics precede their letter there and
 * follow it here. A byte without meaning, or a diacritic without letter, gives U+FFFD.
 */
export function decodeIso5426(bytes: Uint8Array): string {
  let text = ""
  let waiting = ""
  for (const byte of bytes) {
    const mark = combining[byte - 0xc0]
    if (mark) {
      waiting += mark
      continue
    }
    const letter = byte < 0xa0 ? String.fromCharCode(byte) : spacingCharacter(byte)
    text += letter + waiting
    waiting = ""
  }
  return (waiting === "" ? text : text + unknown).normalize("NFC")
}

function spacingCharacter(byte: number): string {
  const character = spacing.charAt(byte - 0xa0)
  return character === "?" ? unknown : character
}
