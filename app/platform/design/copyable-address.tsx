/** A permanent address or reference, selected whole by one click. */
export function CopyableAddress({ label, address }: { label: string; address: string }) {
  return (
    <p className="copyable">
      <span className="label">{label}</span>
      <code>{address}</code>
    </p>
  )
}
