import { crc32, deflateRawSync } from "node:zlib"

type Given = {
  fields: Record<string, string>
  parts: readonly (readonly (readonly [number, number])[])[]
  prj?: string
}

/** A zip with a shapefile of one polygon: what a published layer looks like, as small as can be. */
export function buildShapefileZip({ fields, parts, prj = 'GEOGCS["GCS_WGS_1984"]' }: Given): Buffer {
  return zip({ "couche/a.shp": shp(parts), "couche/a.dbf": dbf(fields), "couche/a.prj": Buffer.from(prj) })
}

function shp(parts: Given["parts"]): Buffer {
  const points = parts.flat()
  const content = Buffer.alloc(44 + 4 * parts.length + 16 * points.length)
  content.writeInt32LE(5, 0)
  content.writeInt32LE(parts.length, 36)
  content.writeInt32LE(points.length, 40)
  let start = 0
  for (const [index, part] of parts.entries()) {
    content.writeInt32LE(start, 44 + 4 * index)
    start += part.length
  }
  for (const [index, [lon, lat]] of points.entries()) {
    content.writeDoubleLE(lon, 44 + 4 * parts.length + 16 * index)
    content.writeDoubleLE(lat, 52 + 4 * parts.length + 16 * index)
  }
  const header = Buffer.alloc(108)
  header.writeInt32BE(9994, 0)
  header.writeInt32BE(1, 100)
  header.writeInt32BE(content.length / 2, 104)
  return Buffer.concat([header, content])
}

function dbf(fields: Record<string, string>): Buffer {
  const width = 60
  const descriptors = Object.keys(fields).map((name) => {
    const descriptor = Buffer.alloc(32)
    descriptor.write(name, 0, "latin1")
    descriptor.write("C", 11, "latin1")
    descriptor.writeUInt8(width, 16)
    return descriptor
  })
  const header = Buffer.alloc(32)
  header.writeUInt8(3, 0)
  header.writeUInt32LE(1, 4)
  header.writeUInt16LE(33 + 32 * descriptors.length, 8)
  header.writeUInt16LE(1 + width * descriptors.length, 10)
  const cells = Object.values(fields).map((text) => {
    const cell = Buffer.alloc(width, " ")
    cell.write(text, 0, "utf8")
    return cell
  })
  return Buffer.concat([header, ...descriptors, Buffer.from([0x0d]), Buffer.from(" "), ...cells])
}

function zip(files: Record<string, Buffer>): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(content), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(content.length, 8)
    const local = Buffer.concat([
      Buffer.from("504b0304140000000800000000 00".replaceAll(" ", ""), "hex"),
      sizes,
      lengths(name),
      Buffer.from(name),
    ])
    const place = Buffer.alloc(12)
    place.writeUInt32LE(offset, 8)
    entries.push(
      Buffer.concat([
        Buffer.from("504b01021400140000000800000000 00".replaceAll(" ", ""), "hex"),
        sizes,
        lengths(name),
        Buffer.alloc(2),
        place,
        Buffer.from(name),
      ]),
    )
    locals.push(local, packed)
    offset += local.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

function lengths(name: string): Buffer {
  const both = Buffer.alloc(4)
  both.writeUInt16LE(Buffer.byteLength(name), 0)
  return both
}
