import { resolve } from "node:path"
import { z } from "zod"

const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

const settings = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(3000),
  MAILLAGE_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  MAILLAGE_DATA: z.string().min(1).default("./data"),
  MAILLAGE_SECRET: z.string().min(32).optional(),
  MAILLAGE_MAX_UPLOAD_MB: wholeNumber(1, 4_096).default(64),
  MAILLAGE_TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  MAILLAGE_DEMO: z.enum(["0", "1"]).optional(),
  MAILLAGE_SOURCE: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default("Maillage <ne-pas-repondre@localhost>"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).optional(),
})

export interface Config {
  host: string
  port: number
  /** The public address without a final slash; undefined: the address the server listens on. */
  origin: string | undefined
  dataFolder: string
  secret: string | undefined
  maxUploadBytes: number
  /** Believe X-Forwarded-For and X-Forwarded-Proto: only behind a proxy that sets them. */
  trustProxy: boolean
  /** A new installation starts as a demonstration: unless said otherwise, when its database is the embedded one. */
  demonstration: boolean
  /** Where the source code of this installation can be had (AGPL, section 13). */
  source: string | undefined
  databaseUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  logLevel: "silent" | "error" | "warn" | "info" | "debug" | undefined
}

const expectations: Record<string, string> = {
  HOST: "an address to listen on, such as 127.0.0.1",
  PORT: "a whole number from 0 to 65535",
  MAILLAGE_ORIGIN: "the public address, such as https://maillage.example.org",
  MAILLAGE_DATA: "a folder",
  MAILLAGE_SECRET: "at least 32 characters",
  MAILLAGE_MAX_UPLOAD_MB: "a whole number of megabytes from 1 to 4096",
  MAILLAGE_TRUST_PROXY: "0 or 1",
  MAILLAGE_DEMO: "0 or 1",
  MAILLAGE_SOURCE: "an address of the source code, https://…",
  DATABASE_URL: "an address such as postgres://user:password@host:5432/database",
  SMTP_URL: "an address such as smtp://user:password@host:587",
  MAIL_FROM: "a sender such as Maillage <contact@example.org>",
  LOG_LEVEL: "one of silent, error, warn, info, debug",
}

/** Reads the environment: the settings, or one sentence per wrong variable (its value is not repeated: it may hold a password). */
export function readConfig(
  environment: Record<string, string | undefined>,
): { config: Config } | { problems: string[] } {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  )
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
    return { problems: names.map((name) => `${name} is not valid: expected ${expectations[name]}.`) }
  }
  const values = parsed.data
  return {
    config: {
      host: values.HOST,
      port: values.PORT,
      origin: values.MAILLAGE_ORIGIN?.replace(/\/+$/, ""),
      dataFolder: resolve(values.MAILLAGE_DATA),
      secret: values.MAILLAGE_SECRET,
      maxUploadBytes: values.MAILLAGE_MAX_UPLOAD_MB * 1024 * 1024,
      trustProxy: values.MAILLAGE_TRUST_PROXY === "1",
      demonstration:
        values.MAILLAGE_DEMO === undefined ? values.DATABASE_URL === undefined : values.MAILLAGE_DEMO === "1",
      source: values.MAILLAGE_SOURCE,
      databaseUrl: values.DATABASE_URL,
      smtpUrl: values.SMTP_URL,
      mailFrom: values.MAIL_FROM,
      logLevel: values.LOG_LEVEL,
    },
  }
}
