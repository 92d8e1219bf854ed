import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
const builds = ["", "-gnu", "-musl", "-msvc"]

/** The compiler that npm installed for this machine; undefined where none is made for it. */
export function enginePath(): string | undefined {
  const names = builds.map((build) => `${process.platform}-${process.arch}${build}`)
  return names
    .map((name) => resolved(`@myriaddreamin/typst-ts-node-compiler-${name}`))
    .find((path) => path !== undefined)
}

/** The faces that documents are set in: the same as the pages'. */
export function fontPaths(): string[] {
  const sans = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold", "700Bold_Italic"]
  const serif = ["400Regular_Italic", "600SemiBold"]
  return [
    ...sans.map((face) => `@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`),
    ...serif.map((face) => `@expo-google-fonts/source-serif-4/${face}/SourceSerif4_${face}.ttf`),
  ].map((path) => require.resolve(path))
}

function resolved(name: string): string | undefined {
  try {
    return require.resolve(name)
  } catch {
    return undefined
  }
}
