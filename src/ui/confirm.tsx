import type { ComponentChildren } from 'preact'

type Question = {
  readonly children: ComponentChildren
  readonly cancel: string
  readonly goOn: string
  readonly onCancel: () => void
  readonly onGoOn: () => void
}

/** Stable, so that Preact calls it once for each dialog and not at each drawing. */
const openModal = (dialog: HTMLDialogElement | null): void => dialog?.showModal()

/** A question before an act that cannot be taken back. Cancel has the focus; Escape cancels. */
export const Confirm = ({ children, cancel, goOn, onCancel, onGoOn }: Question) => (
  <dialog ref={openModal} onClose={onCancel} aria-labelledby="question">
    <p id="question">{children}</p>
    <div class="choices">
      <button type="button" class="button filled" autofocus onClick={onCancel}>
        {cancel}
      </button>
      <button type="button" class="button outlined" onClick={onGoOn}>
        {goOn}
      </button>
    </div>
  </dialog>
)
