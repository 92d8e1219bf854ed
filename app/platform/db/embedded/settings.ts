export type Profile = "durable" | "test"

/** Server settings passed on the command line, so that an old data folder never keeps stale ones. */
export function settingsFor(profile: Profile, port: number): string[] {
  const settings = { ...common, ...(profile === "test" ? test : durable), port: String(port) }
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
}

const common = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  timezone: "UTC",
  log_timezone: "UTC",
  jit: "off",
  // Fewer processes at rest: no I/O workers, no replication.
  io_method: "sync",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  max_worker_processes: "4",
  huge_pages: "off",
  // Statements and row values would put personal data in the log; the client receives each error anyway.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
  lc_messages: "C",
  log_line_prefix: "",
}

const durable = {
  shared_buffers: "64MB",
  max_connections: "30",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  effective_cache_size: "512MB",
  max_wal_size: "512MB",
}

const test = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  shared_buffers: "256MB",
  max_connections: "100",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
}
