type Field = {
  readonly id: string
  readonly label: string
  readonly take: (file: File) => void
  /** What came of the last file, to be said once; empty before any. */
  readonly outcome: string
}

/** A field for a JSON file from disk, and what came of it. */
export const FileField = ({ id, label, take, outcome }: Field) => (
  <>
    <p class="field">
      <label for={id}>{label}</label>
      <input
        type="file"
        id={id}
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) take(file)
          // The same file, corrected, may be chosen again.
          currentTarget.value = ''
        }}
      />
    </p>
    <p role="status">{outcome}</p>
  </>
)
