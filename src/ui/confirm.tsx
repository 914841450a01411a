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

/** Closed and not just taken away, the dialog gives the focus back to where it came from. */
const closeAround = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void =>
  currentTarget.closest('dialog')?.close()

/** A question before an act that cannot be taken back. Cancel has the focus; Escape cancels. */
export const Confirm = ({ children, cancel, goOn, onCancel, onGoOn }: Question) => (
  <dialog ref={openModal} onClose={onCancel} aria-labelledby="question">
    <p id="question">{children}</p>
    <div class="choices">
      <button type="button" class="button filled" autofocus onClick={closeAround}>
        {cancel}
      </button>
      <button
        type="button"
        class="button outlined"
        onClick={(event) => {
          closeAround(event)
          onGoOn()
        }}
      >
        {goOn}
      </button>
    </div>
  </dialog>
)
