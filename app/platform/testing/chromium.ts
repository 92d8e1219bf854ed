import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

export interface Chromium {
  executablePath: string
  /** What its process needs in its environment: its own libraries and fonts. */
  env: Record<string, string>
}

/** The browser that comes with npm, unpacked once per installation beside the packages: no browser to install by hand. */
export async function prepareChromium(): Promise<Chromium> {
  const cache = resolve("node_modules/.cache")
  const { version } = JSON.parse(readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8")) as {
    version: string
  }
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  const env = { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") }
  return { executablePath: join(folder, "chromium"), env }
}

async function unpack(folder: string): Promise<void> {
  const half = `${folder}.new-${process.pid}`
  mkdirSync(half, { recursive: true })
  await unpackInto(half)
  writeFileSync(join(half, "fonts/fonts.conf"), fontSettings(folder))
  try {
    renameSync(half, folder)
  } catch (error) {
    // Another run was faster.
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** The package unpacks into the folder of temporary files, and looks at its environment when it is imported. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" })
  try {
    const { default: chromium } = await import("@sparticuz/chromium")
    await chromium.executablePath()
  } finally {
    for (const name of ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "FONTCONFIG_PATH", "LD_LIBRARY_PATH", "HOME"]) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`
}
