import makeCode from "qrcode-generator"

/** White on each side that readers of these codes ask for. */
const margin = 4

/** An address as a QR code: one path of whole squares, in a box `size` units wide. */
export function squareCodeOf(address: string): { path: string; size: number } {
  const code = makeCode(0, "M")
  code.addData(address)
  code.make()
  const count = code.getModuleCount()
  let path = ""
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      if (code.isDark(row, column)) path += `M${column + margin} ${row + margin}h1v1h-1z`
  return { path, size: count + 2 * margin }
}
