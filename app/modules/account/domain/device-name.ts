const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, "Chrome"],
  [/\bSafari\//, "Safari"],
]

const systems: readonly [RegExp, string][] = [
  [/\bAndroid\b/, "Android"],
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "Mac"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
]

/** What a browser says of itself, in two words for its owner to recognise: "Firefox – Windows"; undefined when it says nothing known. */
export function deviceName(userAgent: string): string | undefined {
  const names = [browsers, systems].map((table) => table.find(([form]) => form.test(userAgent))?.[1])
  const known = names.filter((name) => name !== undefined)
  return known.length === 0 ? undefined : known.join(" – ")
}
