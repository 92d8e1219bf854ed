import type { Locale } from "#platform/messages/index.ts"
import { withLocale } from "#platform/messages/locale.server.ts"

/** The language of the console: French where the system is in French, else English. */
export function consoleLocale(environment = process.env): Locale {
  const language = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || ""
  return language.toLowerCase().startsWith("fr") ? "fr" : "en"
}

/** A sentence for the person at the console, on standard output. */
export function say(sentence: () => string): void {
  process.stdout.write(`${withLocale(consoleLocale(), sentence)}\n`)
}

/** A sentence that says why the command stops, on standard error; the process will exit with 1. */
export function complain(sentence: () => string): void {
  process.stderr.write(`${withLocale(consoleLocale(), sentence)}\n`)
  process.exitCode = 1
}

/** "12 / 40" on one line of a terminal that rewrites itself; nothing where the output is kept in a file. */
export function showProgress(done: number, total: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} / ${total}${done === total ? "\n" : ""}`)
}
