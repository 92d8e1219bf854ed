import { resolve } from "node:path"
import { z } from "zod"
import { m } from "#platform/messages/index.ts"

const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

const settings = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(3000),
  MAILLAGE_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  MAILLAGE_DATA: z.string().min(1).default("./data"),
  MAILLAGE_SECRET: z.string().min(32).optional(),
  MAILLAGE_MAX_UPLOAD_MB: wholeNumber(1, 4_096).default(64),
  MAILLAGE_TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  MAILLAGE_PRIVATE_ADDRESSES: z.enum(["0", "1"]).default("0"),
  MAILLAGE_DEMO: z.enum(["0", "1"]).optional(),
  MAILLAGE_DEMO_RECORDS: wholeNumber(0, 1_000_000).default(26_717),
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
  /** Harvests and checks of links may go to addresses of this machine and of private networks. */
  privateAddresses: boolean
  /** A new installation starts as a demonstration: unless said otherwise, when its database is the embedded one. */
  demonstration: boolean
  /** How many records the catalogue of a demonstration comes to hold, in the background; fewer than the first ones: no more. */
  demonstrationRecords: number
  /** Where the source code of this installation can be had (AGPL, section 13). */
  source: string | undefined
  databaseUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  logLevel: "silent" | "error" | "warn" | "info" | "debug" | undefined
}

/** What each variable expects, for the sentence that says it is wrong; its value is not repeated: it may hold a password. */
const expectations: Record<keyof z.input<typeof settings>, () => string> = {
  HOST: m.platform_setting_host,
  PORT: m.platform_setting_port,
  MAILLAGE_ORIGIN: m.platform_setting_origin,
  MAILLAGE_DATA: m.platform_setting_data,
  MAILLAGE_SECRET: m.platform_setting_secret,
  MAILLAGE_MAX_UPLOAD_MB: m.platform_setting_max_upload,
  MAILLAGE_TRUST_PROXY: m.platform_setting_zero_or_one,
  MAILLAGE_PRIVATE_ADDRESSES: m.platform_setting_zero_or_one,
  MAILLAGE_DEMO: m.platform_setting_zero_or_one,
  MAILLAGE_DEMO_RECORDS: m.platform_setting_demo_records,
  MAILLAGE_SOURCE: m.platform_setting_source,
  DATABASE_URL: m.platform_setting_database_url,
  SMTP_URL: m.platform_setting_smtp_url,
  MAIL_FROM: m.platform_setting_mail_from,
  LOG_LEVEL: m.platform_setting_log_level,
}

/** Reads the environment: the settings, or the names of the wrong variables, each with a sentence in the language of the running command. */
export function readConfig(
  environment: Record<string, string | undefined>,
): { config: Config } | { problems: () => string[] } {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  )
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof typeof expectations))]
    return { problems: () => names.map((name) => m.platform_setting_wrong({ name, expected: expectations[name]() })) }
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
      privateAddresses: values.MAILLAGE_PRIVATE_ADDRESSES === "1",
      demonstration:
        values.MAILLAGE_DEMO === undefined ? values.DATABASE_URL === undefined : values.MAILLAGE_DEMO === "1",
      demonstrationRecords: values.MAILLAGE_DEMO_RECORDS,
      source: values.MAILLAGE_SOURCE,
      databaseUrl: values.DATABASE_URL,
      smtpUrl: values.SMTP_URL,
      mailFrom: values.MAIL_FROM,
      logLevel: values.LOG_LEVEL,
    },
  }
}
