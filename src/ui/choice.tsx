type Choice = {
  readonly kind: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChoose: (checked: boolean) => void
}

/** One radio button or check box with its label and, under it, what choosing it means. */
export const Choice = ({ kind, name, value, label, hint, checked, disabled = false, onChoose }: Choice) => {
  const id = `${name}-${value}`
  return (
    <div class="choice">
      <input
        type={kind}
        id={id}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} class="soft">
          {hint}
        </p>
      )}
    </div>
  )
}
